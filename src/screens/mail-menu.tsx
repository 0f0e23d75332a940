import { MenuBar } from './kit/menu-bar.tsx'
import type { ScreenProps } from './screen-props.ts'

export function MailMenu({ mark, words }: ScreenProps<'mail-menu'>) {
  return (
    <MenuBar
      app="Mail"
      menus={['File', 'Edit', 'View', 'Mailbox', 'Message', 'Format', 'Window', 'Help']}
      mark={mark('mail')}
      groups={[
        [{ id: 'about', label: 'About Mail' }],
        [
          { id: 'settings', label: `${words.settings}…`, keys: '⌘,', look: 'chosen', mark: mark('settings') },
          { id: 'accounts', label: 'Accounts…' },
          { id: 'add', label: 'Add Account…' },
        ],
        [{ id: 'services', label: 'Services', keys: '›' }],
        [
          { id: 'hide', label: 'Hide Mail', keys: '⌘H' },
          { id: 'others', label: 'Hide Others', keys: '⌥⌘H' },
          { id: 'all', label: 'Show All' },
        ],
        [{ id: 'quit', label: 'Quit Mail', keys: '⌘Q' }],
      ]}
    />
  )
}
