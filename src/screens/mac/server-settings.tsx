import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { accountName } from './account-name.ts'
import { Checkbox } from './kit/checkbox.tsx'
import { MailSettings } from './kit/mail-settings.tsx'
import { PopUp } from './kit/pop-up.tsx'
import { PushButton } from './kit/push-button.tsx'
import { Row } from './kit/row.tsx'
import { TextField } from './kit/text-field.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

const words = macWords.mailSettings

export function ServerSettings({ values, mark }: ScreenProps<'server-settings'>) {
  const name = accountName(values.emailAddress)
  return (
    <MailSettings
      accounts={[name, otherAccount.name]}
      tab="servers"
      marks={{ account: mark('account'), tab: mark('tab') }}
    >
      <div className="mac-form">
        <span className="mac-section">{words.incoming}</span>
        <Row label={macWords.fields.userName}>
          <TextField content={{ kind: 'text', text: values.imapLogin }} mark={mark('imap-user')} />
        </Row>
        <Row label={macWords.fields.password}>
          <TextField content={{ kind: 'password' }} mark={mark('imap-password')} />
        </Row>
        <Row label={macWords.fields.hostName}>
          <TextField content={{ kind: 'text', text: values.imapHost }} mark={mark('imap-host')} />
        </Row>
        <span className="mac-gap" />
        <Checkbox on mark={mark('imap-automatic')}>
          {words.automatic}
        </Checkbox>
        <span className="mac-gap" />
        <PushButton label={words.advanced} />
        <span className="mac-section">{words.outgoing}</span>
        <Row label={words.account}>
          <PopUp value={name} mark={mark('smtp-account')} />
        </Row>
        <span className="mac-rule" />
        <Row label={macWords.fields.userName}>
          <TextField content={{ kind: 'text', text: values.smtpLogin }} mark={mark('smtp-user')} />
        </Row>
        <Row label={macWords.fields.password}>
          <TextField content={{ kind: 'password' }} mark={mark('smtp-password')} />
        </Row>
        <Row label={macWords.fields.hostName}>
          <TextField content={{ kind: 'text', text: values.smtpHost }} mark={mark('smtp-host')} />
        </Row>
        <span className="mac-gap" />
        <Checkbox on mark={mark('smtp-automatic')}>
          {words.automatic}
        </Checkbox>
      </div>
      <div className="mac-save">
        <PushButton label={macWords.buttons.save} mark={mark('save')} />
      </div>
    </MailSettings>
  )
}
