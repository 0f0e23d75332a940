import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { Ticked } from './kit/ticked.tsx'
import { WizardPage } from './kit/wizard-page.tsx'

/** The other kinds are called differently in each version. */
export function WindowsService({ mark }: ScreenProps<'windows-service'>) {
  return (
    <WizardPage>
      <GrayLines count={2} />
      <Ticked kind="dot" isOn label={outlookWindowsWords.wizard.imap} mark={mark('imap')} />
      <GrayLines count={1} />
    </WizardPage>
  )
}
