import type { ReactNode } from 'react'
import { gmailWords as words } from '#content/programs/gmail/gmail-labels.ts'
import { BrowserWindow } from '#screens/kit/browser-window.tsx'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface GmailPageProps {
  readonly gear?: MarkAttributes | undefined
  readonly compose?: MarkAttributes | undefined
  /** Beside the list of folders. */
  readonly children: ReactNode
}

const folders: readonly (readonly [icon: IconName, name: string])[] = [
  ['inbox', words.folders.inbox],
  ['star', words.folders.starred],
  ['clock', words.folders.snoozed],
  ['plane', words.folders.sent],
  ['page', words.folders.drafts],
]

/** Gmail: its bar at the top, its folders, and what is open. */
export function GmailPage({ gear, compose, children }: GmailPageProps) {
  return (
    <BrowserWindow address={words.address}>
      <div className="web-gmail">
        <div className="web-top">
          <Icon name="lines" />
          <span className="web-brand">
            <Icon name="envelope" />
            {words.app}
          </span>
          <span className="web-search">
            <Icon name="search" />
            <span>{words.search}</span>
          </span>
          <span className="web-tools">
            <Icon name="question" />
            <span className="web-tool" {...gear}>
              <Icon name="gear" />
            </span>
            <Icon name="grid" />
            <span className="web-person" />
          </span>
        </div>
        <div className="web-rail">
          <span className="web-compose" {...compose}>
            <Icon name="pencil" />
            {words.compose}
          </span>
          {folders.map(([icon, name], index) => (
            <span key={name} className={index === 0 ? 'web-folder web-on' : 'web-folder'}>
              <Icon name={icon} />
              {name}
            </span>
          ))}
        </div>
        {children}
      </div>
    </BrowserWindow>
  )
}
