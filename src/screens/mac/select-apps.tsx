import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { AccountSheet } from './kit/account-sheet.tsx'
import { Checkbox } from './kit/checkbox.tsx'
import { Icon } from './kit/icon.tsx'
import { PushButton } from './kit/push-button.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** Mail opens it with both ticked; drawn is how it should be left. */
export function SelectApps({ mark }: ScreenProps<'select-apps'>) {
  return (
    <AccountSheet>
      <div>{macWords.addAccount.apps}</div>
      <div className="mac-apps">
        <Checkbox on mark={mark('mail')}>
          <span className="mac-app mac-app-mail">
            <Icon name="envelope" />
          </span>
          {macWords.addAccount.mail}
        </Checkbox>
        <Checkbox on={false} mark={mark('notes')}>
          <span className="mac-app mac-app-notes" />
          {macWords.addAccount.notes}
        </Checkbox>
      </div>
      <SheetButtons left={<PushButton label={macWords.buttons.cancel} />}>
        <PushButton label={macWords.buttons.back} look="disabled" />
        <PushButton label={macWords.buttons.done} look="default" mark={mark('done')} />
      </SheetButtons>
    </AccountSheet>
  )
}
