import type { CheckName, Standing } from './verdict.ts'

/**
 * How a receiver signs its Authentication-Results fields (the authserv-id of RFC 8601, section 2.5).
 * `absent`: it writes none, as Microsoft does.
 */
export type AuthservId = { readonly kind: 'under'; readonly domains: readonly string[] } | { readonly kind: 'absent' }

/**
 * Where a receiver puts its results, seen from its entry: the Received line it wrote when it took the message from
 * outside. Next to that line only the receiver can have written; everything further down came with the message.
 */
export type ResultsPlace = 'above-entry' | 'below-entry' | 'anywhere'

/**
 * `one`: the receiver writes one field for all checks, the nearest to its entry. `one-per-check`: one for each check. `several`: any number under one name.
 */
export type ResultFields = 'one' | 'one-per-check' | 'several'

/** A word this receiver writes that no standard lists, or that means something else here. */
export interface ResultWord {
  readonly check: CheckName
  /** Lower case. */
  readonly word: string
  readonly means: Standing
}

/** A mail service whose marks in a message's source are known. */
export interface KnownReceiver {
  readonly kind: 'known'
  readonly id: string
  /** The name on its sign-in page. */
  readonly name: string
  /** Its own hosts, as domains: Received lines by these are internal until one takes a message from elsewhere. */
  readonly hosts: readonly string[]
  /** Parts by which its hosts are known that go by a bare name, without a domain. */
  readonly bareHosts: readonly string[]
  /** The hosts that take mail from outside, where the service names them apart; empty when any of `hosts` may. */
  readonly entry: readonly string[]
  readonly authserv: AuthservId
  readonly resultsAt: ResultsPlace
  readonly fields: ResultFields
  readonly words: readonly ResultWord[]
}

/** Servers whose results go by a name that is not under their own domain. */
export interface NamedElsewhere {
  /** Domains of the server that takes mail in. */
  readonly hosts: readonly string[]
  /** Domains its results are named by. */
  readonly ids: readonly string[]
}

/** A mail service nothing is known of: its marks are found by where they stand and whose host wrote the entry. */
export interface OtherReceiver {
  readonly kind: 'other'
  readonly id: string
  readonly name: string
  readonly elsewhere: readonly NamedElsewhere[]
  /** Programs that sign with their own name wherever they run; lower case, without a host behind it. */
  readonly programs: readonly string[]
}

export type Receiver = KnownReceiver | OtherReceiver
