import type { ReactNode } from 'react'
import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AccountList } from './account-list.tsx'
import { SettingsToolbar } from './settings-toolbar.tsx'
import { TabGroup } from './tab-group.tsx'
import { Window } from './window.tsx'

interface MailSettingsProps {
  readonly accounts: readonly string[]
  readonly tab: 'information' | 'servers'
  readonly marks?: Partial<Record<'close' | 'accounts' | 'account' | 'add' | 'tab', MarkAttributes | undefined>>
  readonly sheet?: ReactNode
  readonly children: ReactNode
}

const { title, tabs } = macWords.mailSettings

/** Mail's settings window at Accounts. */
export function MailSettings({ accounts, tab, marks, sheet, children }: MailSettingsProps) {
  return (
    <Window title={title} close={marks?.close} toolbar={<SettingsToolbar accounts={marks?.accounts} />} sheet={sheet}>
      <div className="mac-settings">
        <AccountList names={accounts} account={marks?.account} add={marks?.add} />
        <TabGroup tabs={Object.values(tabs)} selected={tabs[tab]} mark={marks?.tab}>
          {children}
        </TabGroup>
        <span className="mac-help">?</span>
      </div>
    </Window>
  )
}
