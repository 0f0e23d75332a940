import type { ReactNode } from 'react'
import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { GmailPage } from './gmail-page.tsx'
import { SettingsRow } from './settings-row.tsx'

interface SettingsPageProps {
  readonly tab?: MarkAttributes | undefined
  /** In the row “Send mail as:”. */
  readonly children: ReactNode
}

const words = gmailWords.settings

/** Gmail's settings, as far as the row “Send mail as:”. The tabs after those that fit are cut off by the window. */
export function SettingsPage({ tab, children }: SettingsPageProps) {
  const { general, labels, inbox, accounts, filters } = words.tabs
  return (
    <GmailPage>
      <div className="web-settings">
        <div className="web-settings-title">{words.title}</div>
        <div className="web-tabs">
          {[general, labels, inbox].map((name) => (
            <span key={name} className="web-tab">
              {name}
            </span>
          ))}
          <span className="web-tab web-on" {...tab}>
            {accounts}
          </span>
          <span className="web-tab">{filters}</span>
        </div>
        <SettingsRow label={words.account.label} isAside>
          {words.account.links.map((link) => (
            <span key={link} className="web-link">
              {link}
            </span>
          ))}
        </SettingsRow>
        <SettingsRow label={words.import.label} more={words.learn} isAside>
          <span>{words.import.text}</span>
          <b className="web-link">{words.import.link}</b>
        </SettingsRow>
        <SettingsRow label={words.sendAs.label} hint={words.sendAs.hint} more={words.learn}>
          {children}
        </SettingsRow>
      </div>
    </GmailPage>
  )
}
