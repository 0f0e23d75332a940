import type { PlainFieldId } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'

export type HostFieldId = Extract<PlainFieldId, `${string}Host`>

export const isHost = (field: PlainFieldId): field is HostFieldId => field === 'imapHost' || field === 'smtpHost'

/**
 * True for a server the provider names itself. By its whole name: a domain may hold machines of others, and the rough
 * domain of a provider from a file may be one that everybody's names end in.
 */
export function isOwnHost(host: string, { account, known }: Pick<Provider, 'account' | 'known'>): boolean {
  const own = [
    account.smtp.host,
    ...(account.credentials === 'smtp' ? [] : [account.imap.host]),
    ...(known?.imap?.hosts ?? []),
    ...(known?.smtp?.hosts ?? []),
  ]
  return own.some((name) => name.toLowerCase() === host.toLowerCase())
}
