import { genericPanelWords as words } from '#words/generic-panel-words.ts'
import { BrowserWindow } from '#screens/kit/browser-window.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** Two blocks of values, in the provider’s own words where it has told them. What a password is stays hidden, as panels do it. */
export function GenericServers({ values, words: { panel, settingsPage }, mark }: ScreenProps<'generic-servers'>) {
  const { headings, labels } = settingsPage ?? {}
  const lines = {
    host: labels?.Host || words.lines.host,
    port: labels?.Port || words.lines.port,
    login: labels?.Login || words.lines.login,
    password: labels?.Password || words.lines.password,
  }
  const blocks = [
    {
      title: headings?.imap || words.servers.imap,
      rows: [
        { label: lines.host, value: values.imapHost, mark: mark('imap-host') },
        { label: lines.port, value: values.imapPort, mark: mark('imap-port') },
        { label: lines.login, value: values.imapLogin, mark: mark('imap-login') },
        { label: lines.password, value: '•'.repeat(12), mark: mark('imap-password') },
      ],
    },
    {
      title: headings?.smtp || words.servers.smtp,
      rows: [
        { label: lines.host, value: values.smtpHost, mark: mark('smtp-host') },
        { label: lines.port, value: values.smtpPort, mark: mark('smtp-port') },
        { label: lines.login, value: values.smtpLogin, mark: mark('smtp-login') },
        { label: lines.password, value: '•'.repeat(12), mark: mark('smtp-password') },
      ],
    },
  ]
  return (
    <BrowserWindow address={panel}>
      <div className="gp-settings">
        <div className="gp-title">{words.settings}</div>
        {blocks.map(({ title, rows }) => (
          <div key={title} className="gp-server">
            <div className="gp-server-title">{title}</div>
            {rows.map(({ label, value, mark: attributes }) => (
              <div key={label} className="gp-row">
                <span className="mac-soft">{label}</span>
                <span className="gp-value" {...attributes}>
                  <Value>{value}</Value>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </BrowserWindow>
  )
}
