import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
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
      <Checkbox on>{macWords.mailSettings.enable}</Checkbox>
      <Row label={macWords.mailSettings.status}>
        <span className="mac-status">
          {macWords.mailSettings.online} <i />
        </span>
      </Row>
      <Row label={macWords.mailSettings.description}>
        <TextField content={{ kind: 'text', text: description }} />
      </Row>
      <Row label={macWords.fields.email}>
        <PopUp value={sender} />
      </Row>
      <span className="mac-rule" />
      <Row label={macWords.mailSettings.attachments}>
        <PopUp value={macWords.mailSettings.recent} />
      </Row>
      <span className="mac-wide">
        <Checkbox on={false}>{macWords.mailSettings.mailDrop}</Checkbox>
      </span>
    </div>
  )
}
