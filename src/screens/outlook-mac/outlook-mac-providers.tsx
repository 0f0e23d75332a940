import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { TitledWindow } from './kit/titled-window.tsx'

const words = outlookMacWords.providers

/** Plain squares stand where the companies' logos are. */
export function OutlookMacProviders({ values, mark }: ScreenProps<'outlook-mac-providers'>) {
  return (
    <TitledWindow title={outlookMacWords.add.window} look="tall">
      <div className="om-page">
        <span className="om-round">
          <Icon name="close" />
        </span>
        <span className="om-center">
          <b className="om-head">{words.title}</b>
          <Value>{values.emailAddress}</Value>
          <b className="om-small">{words.supported}</b>
        </span>
        <div className="om-companies">
          {words.companies.map((company) => (
            <span key={company} className="om-company">
              <Icon name="square" />
              {company}
            </span>
          ))}
          <span className="om-company" {...mark('imap')}>
            <Icon name="envelope" />
            {words.imap}
          </span>
          <span className="om-company">
            <Icon name="envelope" />
            {words.pop}
          </span>
        </div>
        <span className="om-center">
          <span>
            {words.help} <span className="om-link">{words.learn}</span>
          </span>
        </span>
      </div>
    </TitledWindow>
  )
}
