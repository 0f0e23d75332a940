import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MailProgram } from './kit/mail-program.tsx'

/** The app that ended. */
export function WindowsMailWindow({ mark }: ScreenProps<'windows-mail-window'>) {
  return <MailProgram title={outlookWindowsWords.app.mail} titleMark={mark('name')} />
}
