import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { BoxedField } from './kit/boxed-field.tsx'
import { InternetSettings } from './kit/internet-settings.tsx'
import { Ticked } from './kit/ticked.tsx'

const words = outlookWindowsWords.internet
const fields = outlookWindowsWords.account

/** With one login for both servers, the outgoing one takes that of the incoming one. */
export function WindowsOutgoing({ values, answers, mark }: ScreenProps<'windows-outgoing'>) {
  const hasOwn = answers['credentials'] === undefined || answers['credentials'] === 'two'
  return (
    <InternetSettings panel="outgoing" tab={mark('tab')}>
      <Ticked kind="box" isOn label={words.requires} mark={mark('requires')} />
      <div className="ow-beside ow-indented">
        <Ticked kind="dot" isOn={!hasOwn} label={words.same} />
        <Ticked kind="dot" isOn={hasOwn} label={words.logOn} mark={mark('log-on')} />
        <BoxedField
          label={fields.userName}
          content={{ kind: 'text', text: hasOwn ? values.smtpLogin : '' }}
          mark={mark('user')}
        />
        <BoxedField
          label={fields.password}
          content={hasOwn ? { kind: 'password' } : { kind: 'text', text: '' }}
          mark={mark('password')}
        />
        <Ticked kind="box" isOn={hasOwn} label={fields.remember} mark={mark('remember')} />
        <Ticked kind="box" isOn={false} label={fields.spa} mark={mark('spa')} />
      </div>
    </InternetSettings>
  )
}
