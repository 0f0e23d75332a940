import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { MenuBar } from './kit/menu-bar.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function MailMenu({ mark, words }: ScreenProps<'mail-menu'>) {
  return (
    <MenuBar
      app={macWords.mailMenu.app}
      menus={macWords.mailMenu.menus}
      mark={mark('mail')}
      groups={[
        [{ id: 'about', label: macWords.mailMenu.about }],
        [
          { id: 'settings', label: `${words.settings}…`, keys: '⌘,', look: 'chosen', mark: mark('settings') },
          { id: 'accounts', label: macWords.mailMenu.accounts },
          { id: 'add', label: macWords.mailMenu.add },
        ],
        [{ id: 'services', label: macWords.mailMenu.services, keys: '›' }],
        [
          { id: 'hide', label: macWords.mailMenu.hide, keys: '⌘H' },
          { id: 'others', label: macWords.mailMenu.others, keys: '⌥⌘H' },
          { id: 'all', label: macWords.mailMenu.all },
        ],
        [{ id: 'quit', label: macWords.mailMenu.quit, keys: '⌘Q' }],
      ]}
    />
  )
}
