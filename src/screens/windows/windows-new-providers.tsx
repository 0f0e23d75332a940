import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.add

/** Plain squares stand where the companies' logos are. */
export function WindowsNewProviders({ mark }: ScreenProps<'windows-new-providers'>) {
  return (
    <WindowsFrame title={outlookWindowsWords.app.new} size="small">
      <div className="ow-page">
        <b className="ow-head">{words.select}</b>
        <div className="ow-companies">
          {words.companies.map((company) => (
            <span key={company} className="ow-company">
              <Icon name="square" />
              {company}
            </span>
          ))}
          <span className="ow-company" {...mark('imap')}>
            <Icon name="envelope" />
            {words.imap}
          </span>
          <span className="ow-company">
            <Icon name="envelope" />
            {words.pop}
          </span>
        </div>
      </div>
    </WindowsFrame>
  )
}
