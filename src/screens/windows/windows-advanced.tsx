import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { encryptionOf } from './encryption.ts'
import { BoxedField } from './kit/boxed-field.tsx'
import { InternetSettings } from './kit/internet-settings.tsx'

const words = outlookWindowsWords.internet

const list = (text: string) => ({ kind: 'list', text }) as const

export function WindowsAdvanced({ values, answers, mark }: ScreenProps<'windows-advanced'>) {
  const { imapPort, smtpPort } = values
  const imap = encryptionOf(imapPort, answers['imapSecurity'])
  const smtp = encryptionOf(smtpPort, answers['smtpSecurity'])
  return (
    <InternetSettings panel="advanced" tab={mark('tab')} ok={mark('ok')}>
      <b>{words.ports}</b>
      <div className="ow-beside ow-ports">
        <BoxedField label={words.imapPort} content={{ kind: 'text', text: imapPort }} mark={mark('imap-port')} />
        <BoxedField label={words.encryption} content={list(imap)} mark={mark('imap-security')} />
        <BoxedField label={words.smtpPort} content={{ kind: 'text', text: smtpPort }} mark={mark('smtp-port')} />
        <BoxedField label={words.encryption} content={list(smtp)} mark={mark('smtp-security')} />
      </div>
    </InternetSettings>
  )
}
