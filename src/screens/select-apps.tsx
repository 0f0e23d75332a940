import { AccountSheet } from './kit/account-sheet.tsx'
import { Checkbox } from './kit/checkbox.tsx'
import { Icon } from './kit/icon.tsx'
import { PushButton } from './kit/push-button.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import type { ScreenProps } from './screen-props.ts'

/** Mail opens it with both ticked; drawn is how it should be left. */
export function SelectApps({ mark }: ScreenProps<'select-apps'>) {
  return (
    <AccountSheet>
      <div>Select the apps you want to use with this account:</div>
      <div className="mac-apps">
        <Checkbox on mark={mark('mail')}>
          <span className="mac-app mac-app-mail">
            <Icon name="envelope" />
          </span>
          Mail
        </Checkbox>
        <Checkbox on={false} mark={mark('notes')}>
          <span className="mac-app mac-app-notes" />
          Notes
        </Checkbox>
      </div>
      <SheetButtons left={<PushButton label="Cancel" />}>
        <PushButton label="Back" look="disabled" />
        <PushButton label="Done" look="default" mark={mark('done')} />
      </SheetButtons>
    </AccountSheet>
  )
}
