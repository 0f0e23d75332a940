import type { PlainFieldId, Server, Values } from '#model/field.ts'
import type { Provider, ServerFacts } from '#model/provider.ts'
import { editDistance } from '#engine/links/nearest-ids.ts'
import { checkValue } from './check-value.ts'
import { hasMixedScripts } from './international-host.ts'
import { isUnder } from './is-under.ts'
import { isMailService } from './mail-services.ts'

/** Why a value that can be used may not be the right one at this provider. */
export type AdviceKind =
  | 'outgoing-host-for-incoming'
  | 'incoming-host-for-outgoing'
  /** The provider says itself what this name is. */
  | 'provider-says'
  | 'host-typo'
  | 'unknown-host'
  | 'this-computer'
  | 'other-service-host'
  | 'outgoing-port-for-incoming'
  | 'incoming-port-for-outgoing'
  | 'pop-port'
  | 'port-25'
  | 'unknown-port'
  | 'other-service-address'
  | 'mixed-scripts'

/** A warning, never a block: the value is used. */
export interface Advice {
  readonly kind: AdviceKind
  /** The provider's own words; '' where it has none for this. */
  readonly says: string
  /** The value that is right for most; '' where nobody can know it. */
  readonly use: string
}

type AdvisedProvider = Pick<Provider, 'account' | 'relay' | 'known'>

/** What there is to warn of in a field. A value that its own check refuses has its problem said already. */
export function adviseOn(field: PlainFieldId, values: Values, provider: AdvisedProvider): Advice | undefined {
  const value = values[field]
  if (value === '' || checkValue(field, value).state !== 'ok') return undefined
  const server = field.startsWith('imap') ? 'imap' : 'smtp'
  if (field.endsWith('Host')) return adviseOnHost(server, value.toLowerCase(), provider)
  if (field.endsWith('Port')) return adviseOnPort(server, value, provider)
  const isAddress = field === 'emailAddress' || (field.endsWith('Login') && values.emailAddress !== value)
  return isAddress ? adviseOnAddress(value, provider) : undefined
}

function factsOf({ account }: AdvisedProvider, server: Server): ServerFacts | undefined {
  if (server === 'smtp') return account.smtp
  return account.credentials === 'smtp' ? undefined : account.imap
}

const other = { imap: 'smtp', smtp: 'imap' } as const

function hostsOf(provider: AdvisedProvider, server: Server): readonly string[] {
  const facts = factsOf(provider, server)
  return facts === undefined ? [] : [facts.host, ...(provider.known?.[server]?.hosts ?? [])]
}

function adviseOnHost(server: Server, host: string, provider: AdvisedProvider): Advice | undefined {
  const use = factsOf(provider, server)?.host ?? ''
  const own = hostsOf(provider, server)
  if (own.includes(host)) return undefined
  const advise = (kind: AdviceKind, says = '') => ({ kind, says, use })
  if (hostsOf(provider, other[server]).includes(host))
    return advise(server === 'imap' ? 'outgoing-host-for-incoming' : 'incoming-host-for-outgoing')
  const said = provider.known?.mistakes?.find((mistake) => mistake.host === host)
  if (said !== undefined) return advise('provider-says', said.says)
  if (/^(?:localhost|127\.[\d.]+|::1|0\.0\.0\.0)$/.test(host)) return advise('this-computer')
  if (hasMixedScripts(host)) return advise('mixed-scripts')
  if (own.some((known) => isNear(host, known))) return advise('host-typo')
  if (isUnder(host, provider.relay.hosts)) return advise('unknown-host')
  return isMailService(host) && !isMailService(use) ? advise('other-service-host') : undefined
}

const withoutEnding = (name: string) => name.slice(0, name.lastIndexOf('.'))

/** A slip or two, or the same name under another ending. */
function isNear(host: string, known: string): boolean {
  return (known.length > 8 && editDistance(host, known) <= 2) || withoutEnding(host) === withoutEnding(known)
}

const usual = { imap: ['143', '993'], smtp: ['587', '465', '2525'] } as const satisfies Readonly<
  Record<Server, unknown>
>

function adviseOnPort(server: Server, port: string, provider: AdvisedProvider): Advice | undefined {
  const use = factsOf(provider, server)?.port ?? ''
  const ports = (of: Server) => [factsOf(provider, of)?.port ?? '', ...(provider.known?.[of]?.ports ?? [])]
  if (ports(server).includes(port)) return undefined
  const advise = (kind: AdviceKind) => ({ kind, says: '', use })
  if ([...ports(other[server]), ...usual[other[server]]].includes(port))
    return advise(server === 'imap' ? 'outgoing-port-for-incoming' : 'incoming-port-for-outgoing')
  if (port === '25') return advise('port-25')
  if (port === '110' || port === '995') return advise(server === 'imap' ? 'pop-port' : 'incoming-port-for-outgoing')
  // Any other port may be a provider's own; these are what people know from elsewhere.
  return usual[server].some((each) => each === port) ? advise('unknown-port') : undefined
}

function adviseOnAddress(address: string, provider: AdvisedProvider): Advice | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (address.includes('@') && hasMixedScripts(domain)) return { kind: 'mixed-scripts', says: '', use: '' }
  if (!address.includes('@') || !isMailService(domain) || isMailService(provider.account.smtp.host)) return undefined
  return { kind: 'other-service-address', says: '', use: '' }
}
