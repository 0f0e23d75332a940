import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { BoxedField } from './kit/boxed-field.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.add

export function WindowsNewAddress({ values, mark }: ScreenProps<'windows-new-address'>) {
  return (
    <WindowsFrame title={outlookWindowsWords.app.new} size="small">
      <div className="ow-page ow-above">
        <BoxedField
          label={words.suggested}
          content={{ kind: 'list', text: values.emailAddress }}
          mark={mark('address')}
        />
        <span className="ow-blue" {...mark('continue')}>
          {words.continue}
        </span>
      </div>
    </WindowsFrame>
  )
}
