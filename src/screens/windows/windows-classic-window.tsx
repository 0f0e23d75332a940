import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MailProgram } from './kit/mail-program.tsx'

const words = outlookWindowsWords.app

export function WindowsClassicWindow({ mark }: ScreenProps<'windows-classic-window'>) {
  return (
    <MailProgram title={words.classic}>
      <div className="ow-ribbon">
        <span {...mark('file')}>{words.file}</span>
        {words.classicTabs.map((tab) => (
          <span key={tab}>{tab}</span>
        ))}
      </div>
      <div className="ow-tools">
        <span className="ow-tool">
          <Icon name="envelope" />
          {words.newEmail}
        </span>
      </div>
    </MailProgram>
  )
}
