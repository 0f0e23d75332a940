import { Checkbox } from './checkbox.tsx'
import { PopUp } from './pop-up.tsx'
import { Row } from './row.tsx'
import { TextField } from './text-field.tsx'

interface AccountInformationProps {
  readonly description: string
  readonly sender: string
}

/** The pane Mail opens an account with: seen behind sheets, and before anything is pressed. */
export function AccountInformation({ description, sender }: AccountInformationProps) {
  return (
    <div className="mac-form mac-form-info">
      <span className="mac-gap" />
      <Checkbox on>Enable this account</Checkbox>
      <Row label="Status:">
        <span className="mac-status">
          Online <i />
        </span>
      </Row>
      <Row label="Description:">
        <TextField content={{ kind: 'text', text: description }} />
      </Row>
      <Row label="Email Address:">
        <PopUp value={sender} />
      </Row>
      <span className="mac-rule" />
      <Row label="Download Attachments:">
        <PopUp value="Recent" />
      </Row>
      <span className="mac-wide">
        <Checkbox on={false}>Send large attachments with Mail Drop</Checkbox>
      </span>
    </div>
  )
}
