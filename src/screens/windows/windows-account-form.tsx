import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { BoxedField } from './kit/boxed-field.tsx'
import { Ticked } from './kit/ticked.tsx'
import { WizardPage } from './kit/wizard-page.tsx'

const words = outlookWindowsWords.account
const text = (value: string) => ({ kind: 'text', text: value }) as const

export function WindowsAccountForm({ values, mark }: ScreenProps<'windows-account-form'>) {
  return (
    <WizardPage>
      <div className="ow-beside">
        <b>{words.user}</b>
        <BoxedField label={words.name} content={text(values.fullName)} mark={mark('name')} />
        <BoxedField label={words.email} content={text(values.emailAddress)} mark={mark('email')} />
        <b>{words.server}</b>
        <BoxedField label={words.type} content={{ kind: 'list', text: words.imap }} mark={mark('type')} />
        <BoxedField label={words.imapHost} content={text(values.imapHost)} mark={mark('imap-host')} />
        <BoxedField label={words.smtpHost} content={text(values.smtpHost)} mark={mark('smtp-host')} />
        <b>{words.login}</b>
        <BoxedField label={words.userName} content={text(values.imapLogin)} mark={mark('user')} />
        <BoxedField label={words.password} content={{ kind: 'password' }} mark={mark('password')} />
        <Ticked kind="box" isOn label={words.remember} />
        <Ticked kind="box" isOn={false} label={words.spa} />
        <span className="ow-button ow-more" {...mark('more')}>
          {words.more}
        </span>
      </div>
    </WizardPage>
  )
}
