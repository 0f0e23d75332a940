import type { Server } from '#model/field.ts'
import type { Account } from '#model/provider.ts'
import type { Security } from '#model/question.ts'

/** Ports on which TLS comes first (RFC 8314); on all others it begins with STARTTLS. */
const tlsPorts = new Set(['993', '465', '995'])

/** How the connection begins: as the provider says for its own port, else as is usual for the one that was typed. */
export function securityOf(port: string, account: Account, server: Server): Security {
  const facts = server === 'smtp' ? account.smtp : account.credentials === 'smtp' ? undefined : account.imap
  if (facts?.port === port.trim()) return facts.security
  return tlsPorts.has(port.trim()) ? 'tls' : 'starttls'
}
