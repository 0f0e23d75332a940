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
  readonly button: 'Sign In' | 'Next'
  readonly marks: Partial<Record<Part, MarkAttributes>>
}

/** The sheet after the first Sign In. Its state shows in the servers, and in the name of the blue button. */
export function ServersSheet({ emailAddress, userName, incoming, outgoing, button, marks }: ServersSheetProps) {
  return (
    <AccountSheet>
      <div className="mac-form">
        <Row label="Email Address:">
          <TextField content={{ kind: 'text', text: emailAddress }} />
        </Row>
        <Row label="User Name:">
          <TextField content={userName} mark={marks['user-name']} />
        </Row>
        <Row label="Password:">
          <TextField content={{ kind: 'password' }} mark={marks.password} />
        </Row>
        <span className="mac-rule" />
        <Row label="Account Type:">
          <PopUp value="IMAP" mark={marks['account-type']} />
        </Row>
        <Row label="Incoming Mail Server:">
          <TextField content={incoming} mark={marks.incoming} />
        </Row>
        <Row label="Outgoing Mail Server:">
          <TextField content={outgoing} mark={marks.outgoing} />
        </Row>
      </div>
      <VerifyError mark={marks.message} />
      <SheetButtons left={<PushButton label="Cancel" />}>
        <PushButton label="Back" />
        <PushButton label={button} look="default" mark={marks.button} />
      </SheetButtons>
    </AccountSheet>
  )
}
