import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { BoxedField } from './kit/boxed-field.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.form
const text = (value: string) => ({ kind: 'text', text: value }) as const
const list = { kind: 'list', text: words.ssl } as const

/** For incoming mail it takes port 993 alone, whatever the person's port is. */
const imapPort = '993'

export function WindowsNewForm({ values, mark }: ScreenProps<'windows-new-form'>) {
  return (
    <WindowsFrame title={outlookWindowsWords.app.new} size="small">
      <div className="ow-page ow-above">
        <b className="ow-head">{outlookWindowsWords.add.imap}</b>
        <span className="ow-switch-row" {...mark('more')}>
          {words.more}
          <span className="ow-switch" />
        </span>
        <BoxedField label={words.password} content={{ kind: 'password' }} mark={mark('imap-password')} />
        <span className="ow-server">
          <BoxedField label={words.imapHost} content={text(values.imapHost)} mark={mark('imap-host')} />
          <BoxedField label={words.port} content={text(imapPort)} mark={mark('imap-port')} />
        </span>
        <BoxedField label={words.security} content={list} mark={mark('imap-security')} />
        <BoxedField label={words.smtpUser} content={text(values.smtpLogin)} mark={mark('smtp-user')} />
        <BoxedField label={words.smtpPassword} content={{ kind: 'password' }} mark={mark('smtp-password')} />
        <span className="ow-server">
          <BoxedField label={words.smtpHost} content={text(values.smtpHost)} mark={mark('smtp-host')} />
          <BoxedField label={words.port} content={text(values.smtpPort)} mark={mark('smtp-port')} />
        </span>
        <BoxedField label={words.security} content={list} mark={mark('smtp-security')} />
        <span className="ow-blue" {...mark('continue')}>
          {outlookWindowsWords.add.continue}
        </span>
      </div>
    </WindowsFrame>
  )
}
