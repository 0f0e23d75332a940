import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { LineField } from './kit/line-field.tsx'
import { ListButton } from './kit/list-button.tsx'
import { TitledWindow } from './kit/titled-window.tsx'

const words = outlookMacWords.form
const text = (value: string) => ({ kind: 'text', text: value }) as const

export function OutlookMacForm({ values, answers, mark }: ScreenProps<'outlook-mac-form'>) {
  return (
    <TitledWindow title={outlookMacWords.add.window} look="tall">
      <div className="om-page">
        <div className="om-form-head">
          <span className="om-round">
            <Icon name="back" />
          </span>
          <span className="om-form-title">
            <Icon name="envelope" />
            {words.title}
          </span>
          <span className="om-link">{words.not}</span>
        </div>
        <div className="om-form">
          <LineField label={words.address} content={text(values.emailAddress)} mark={mark('address')} />
          <LineField label={words.imapUser} content={text(values.imapLogin)} mark={mark('imap-user')} />
          <LineField label={words.imapPassword} content={{ kind: 'password' }} mark={mark('imap-password')} />
          <span className="om-server">
            <LineField label={words.imapHost} content={text(values.imapHost)} mark={mark('imap-host')} />
            <LineField label={words.port} content={text(values.imapPort)} mark={mark('imap-port')} />
          </span>
          <ListButton security={answers['imapSecurity']} mark={mark('imap-security')} />
          <LineField label={words.smtpUser} content={text(values.smtpLogin)} mark={mark('smtp-user')} />
          <LineField label={words.smtpPassword} content={{ kind: 'password' }} mark={mark('smtp-password')} />
          <span className="om-server">
            <LineField label={words.smtpHost} content={text(values.smtpHost)} mark={mark('smtp-host')} />
            <LineField label={words.port} content={text(values.smtpPort)} mark={mark('smtp-port')} />
          </span>
          <ListButton security={answers['smtpSecurity']} mark={mark('smtp-security')} />
          <span className="om-advanced" {...mark('advanced')}>
            {words.advanced}
            <span className="om-switch" />
          </span>
          <span className="om-blue" {...mark('add')}>
            {words.add}
          </span>
        </div>
      </div>
    </TitledWindow>
  )
}
