import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { IconName } from '#screens/kit/icon.tsx'
import { MenuBar } from './kit/menu-bar.tsx'
import { macosOf } from './macos.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

export function MailMenu({ mark, words, answers }: ScreenProps<'mail-menu'>) {
  // Our own icons: which ones Apple draws was not checked on a Mac.
  const icon = (name: IconName) => (macosOf(answers['macos']) === '26' ? name : undefined)
  return (
    <MenuBar
      app={macWords.mailMenu.app}
      menus={macWords.mailMenu.menus}
      mark={mark('mail')}
      groups={[
        [{ id: 'about', icon: icon('envelope'), label: macWords.mailMenu.about }],
        [
          {
            id: 'settings',
            icon: icon('gear'),
            label: `${words.settings}…`,
            keys: '⌘,',
            look: 'chosen',
            mark: mark('settings'),
          },
          { id: 'accounts', icon: icon('at'), label: macWords.mailMenu.accounts },
          { id: 'add', icon: icon('plus'), label: macWords.mailMenu.add },
        ],
        [{ id: 'services', icon: icon('gear'), label: macWords.mailMenu.services, keys: '›' }],
        [
          { id: 'hide', icon: icon('eye'), label: macWords.mailMenu.hide, keys: '⌘H' },
          { id: 'others', icon: icon('eye'), label: macWords.mailMenu.others, keys: '⌥⌘H' },
          { id: 'all', icon: icon('grid'), label: macWords.mailMenu.all },
        ],
        [{ id: 'quit', icon: icon('close'), label: macWords.mailMenu.quit, keys: '⌘Q' }],
      ]}
    />
  )
}
