import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AccountSheet } from './account-sheet.tsx'
import { Checkbox } from './checkbox.tsx'
import { PushButton } from './push-button.tsx'
import { SheetButtons } from './sheet-buttons.tsx'

interface AppsSheetProps {
  readonly hasNotes: boolean
  readonly mark: (part: 'mail' | 'notes' | 'done') => MarkAttributes
}

/** Which apps use the new account. */
export function AppsSheet({ hasNotes, mark }: AppsSheetProps) {
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
        <Checkbox on={hasNotes} mark={mark('notes')}>
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
