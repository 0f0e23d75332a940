import { fieldFor } from '#engine/plan/compose-guide.ts'
import { securityOf } from '#engine/values/security-of.ts'
import type { PlainFieldId, Server, Values } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'
import type { Security } from '#model/question.ts'

/** All that a mail program needs to speak to one server, but for the password. '' is not known yet. */
export interface Connection {
  readonly server: Server
  readonly host: string
  readonly port: string
  readonly security: Security
  readonly login: string
}

/** The servers of a guide, each with its values as they are now. */
export function connectionsOf(guide: Pick<Guide, 'fields' | 'provider'>, values: Values): readonly Connection[] {
  return (['imap', 'smtp'] as const)
    .filter((server) => guide.fields.has(`${server}Port`))
    .map((server) => ({
      server,
      host: values[`${server}Host`],
      port: values[`${server}Port`],
      security: securityOf(values[`${server}Port`], guide.provider.account, server),
      login: values[(fieldFor(`${server}Login`, guide) ?? `${server}Login`) as PlainFieldId],
    }))
}

/** The words of the table. */
export interface ConnectionWords {
  readonly host: string
  readonly port: string
  readonly security: string
  readonly authentication: string
  readonly login: string
  readonly kinds: Readonly<Record<Security, string>>
  readonly password: string
  readonly servers: Readonly<Record<Server, string>>
}

export interface ConnectionRow {
  readonly id: 'host' | 'port' | 'security' | 'authentication' | 'login'
  readonly name: string
  /** One for each server. */
  readonly cells: readonly string[]
}

/** The table: a row for each setting, as the forms of most programs ask for them. */
export function connectionRows(connections: readonly Connection[], words: ConnectionWords): readonly ConnectionRow[] {
  const row = (id: ConnectionRow['id'], cell: (connection: Connection) => string) => ({
    id,
    name: words[id],
    cells: connections.map(cell),
  })
  return [
    row('host', ({ host }) => host),
    row('port', ({ port }) => port),
    row('security', ({ security }) => words.kinds[security]),
    row('authentication', () => words.password),
    row('login', ({ login }) => login),
  ]
}

/** The same as text: a block for each server, a line for each setting that is known. */
export function writeConnections(connections: readonly Connection[], words: ConnectionWords): string {
  const rows = connectionRows(connections, words)
  return connections
    .map(({ server }, index) =>
      [
        words.servers[server],
        ...rows.flatMap(({ name, cells }) => (cells[index] ? [`${name}: ${cells[index]}`] : [])),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}
