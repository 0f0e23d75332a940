import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MailProgram } from './kit/mail-program.tsx'

const words = outlookWindowsWords.app

export function WindowsNewWindow({ mark }: ScreenProps<'windows-new-window'>) {
  return (
    <MailProgram title={words.new}>
      <div className="ow-top">
        <span className="ow-find">
          <Icon name="search" />
          {words.search}
        </span>
        <span className="ow-gear" {...mark('gear')}>
          <Icon name="gear" />
        </span>
      </div>
      <div className="ow-ribbon">
        {words.newTabs.map((tab) => (
          <span key={tab}>{tab}</span>
        ))}
      </div>
      <div className="ow-tools">
        <span className="ow-blue">{words.newMail}</span>
      </div>
    </MailProgram>
  )
}
