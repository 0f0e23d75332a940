import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AccountSheet } from './account-sheet.tsx'
import { PopUp } from './pop-up.tsx'
import { PushButton } from './push-button.tsx'
import { Row } from './row.tsx'
import { SheetButtons } from './sheet-buttons.tsx'
import { TextField, type FieldContent } from './text-field.tsx'
import { VerifyError } from './verify-error.tsx'

type Part = 'user-name' | 'password' | 'account-type' | 'incoming' | 'outgoing' | 'message' | 'button'

interface ServersSheetProps {
  readonly emailAddress: string
  readonly userName: FieldContent
  readonly incoming: FieldContent
  readonly outgoing: FieldContent
  readonly button: 'signIn' | 'next'
  readonly marks: Partial<Record<Part, MarkAttributes>>
}

/** The sheet after the first Sign In. Its state shows in the servers, and in the name of the blue button. */
export function ServersSheet({ emailAddress, userName, incoming, outgoing, button, marks }: ServersSheetProps) {
  return (
    <AccountSheet>
      <div className="mac-form">
        <Row label={macWords.fields.email}>
          <TextField content={{ kind: 'text', text: emailAddress }} />
        </Row>
        <Row label={macWords.fields.userName}>
          <TextField content={userName} mark={marks['user-name']} />
        </Row>
        <Row label={macWords.fields.password}>
          <TextField content={{ kind: 'password' }} mark={marks.password} />
        </Row>
        <span className="mac-rule" />
        <Row label={macWords.fields.accountType}>
          <PopUp value={macWords.addAccount.accountKind} mark={marks['account-type']} />
        </Row>
        <Row label={macWords.fields.incoming}>
          <TextField content={incoming} mark={marks.incoming} />
        </Row>
        <Row label={macWords.fields.outgoing}>
          <TextField content={outgoing} mark={marks.outgoing} />
        </Row>
      </div>
      <VerifyError mark={marks.message} />
      <SheetButtons left={<PushButton label={macWords.buttons.cancel} />}>
        <PushButton label={macWords.buttons.back} />
        <PushButton label={macWords.buttons[button]} look="default" mark={marks.button} />
      </SheetButtons>
    </AccountSheet>
  )
}
