import type { ReactNode } from 'react'
import type { Server } from '#model/field.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'

interface PanelServerProps {
  readonly server: Server
  readonly host: string
  readonly port: string
  readonly login: string
  readonly marks?: Partial<Record<'host' | 'port' | 'login' | 'copy', MarkAttributes>> | undefined
  /** The line of the password differs with its state. */
  readonly password: ReactNode
}

/** One server's block of values. */
export function PanelServer({ server, host, port, login, marks, password }: PanelServerProps) {
  const lines = [
    { label: panelWords.lines.host, value: host, mark: marks?.host, copy: marks?.copy },
    { label: panelWords.lines.port, value: port, mark: marks?.port, copy: undefined },
    { label: panelWords.lines.login, value: login, mark: marks?.login, copy: undefined },
  ]
  return (
    <div className="cp-server">
      <div className="cp-server-heading">{panelWords.servers[server]}</div>
      {lines.map(({ label, value, mark, copy }) => (
        <div key={label} className="cp-row">
          <b>{label}</b>
          <span className="cp-cell" {...mark}>
            <Value>{value}</Value>
            <span className="cp-icon" {...copy}>
              <Icon name="copy" />
            </span>
          </span>
        </div>
      ))}
      <div className="cp-row">
        <b>{panelWords.password[server]}</b>
        {password}
      </div>
    </div>
  )
}
