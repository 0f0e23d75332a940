import { ComposeWindow } from './kit/compose-window.tsx'
import { Menu } from './kit/menu.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

/** The menu of From, open: the account used so far is ticked, the new one about to be chosen. */
export function FromMenu({ values, mark }: ScreenProps<'from-menu'>) {
  return (
    <ComposeWindow from={`${values.fullName} – ${otherAccount.address}`}>
      <Menu
        groups={[
          [
            { id: 'other', label: `${values.fullName} – ${otherAccount.address}`, look: 'ticked' },
            {
              id: 'new',
              label: `${values.fullName} – ${values.emailAddress}`,
              look: 'chosen',
              mark: mark('new-account'),
            },
          ],
        ]}
      />
    </ComposeWindow>
  )
}
