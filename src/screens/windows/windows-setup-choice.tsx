import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { Ticked } from './kit/ticked.tsx'
import { WizardPage } from './kit/wizard-page.tsx'

const words = outlookWindowsWords.wizard

export function WindowsSetupChoice({ mark }: ScreenProps<'windows-setup-choice'>) {
  return (
    <WizardPage>
      <Ticked kind="dot" isOn={false} label={words.account} />
      <GrayLines count={3} />
      <Ticked kind="dot" isOn label={words.manual} mark={mark('manual')} />
    </WizardPage>
  )
}
