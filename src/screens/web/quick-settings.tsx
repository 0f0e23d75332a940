import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GmailPage } from './kit/gmail-page.tsx'

const words = gmailWords.quick

/** The inbox, with what the gear opens. */
export function QuickSettings({ mark }: ScreenProps<'web-quick-settings'>) {
  return (
    <GmailPage gear={mark('gear')}>
      <div className="web-list">
        <span className="web-primary">
          <Icon name="inbox" />
          {gmailWords.primary}
        </span>
      </div>
      <div className="web-quick">
        <div className="web-quick-title">
          {words.title}
          <Icon name="close" />
        </div>
        <span className="web-pill" {...mark('all')}>
          {words.all}
        </span>
        <small>{words.apps}</small>
        <span>{words.chat}</span>
        <span className="web-link">{words.customize}</span>
        <small>{words.density}</small>
        {words.densities.map((density, index) => (
          <span key={density} className="web-choice">
            <span className={index === 0 ? 'web-radio web-on' : 'web-radio'} />
            {density}
          </span>
        ))}
      </div>
    </GmailPage>
  )
}
