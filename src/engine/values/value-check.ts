/** What checking changed in the text. Checking the result again changes nothing. */
export type ValueChange = 'trimmed' | 'lowercased-host' | 'trailing-dot' | 'leading-zeros' | 'international-host'

/** Something to think about; the value is used as it is, and the advice stays as long as it does. */
export type ValueAdvice = 'name-is-address' | 'name-is-description'

export type ValueNote = ValueChange | ValueAdvice

export type HostProblem =
  | 'host-is-address'
  | 'host-is-url'
  | 'host-has-port'
  | 'host-has-path'
  | 'host-has-space'
  | 'host-has-invisible'
  | 'host-has-character'
  | 'host-full-width'
  | 'host-empty-label'
  | 'host-edge-hyphen'
  | 'host-single-label'
  | 'host-bad-ip'
  | 'host-no-server'
  | 'host-too-long'

export type PortProblem = 'port-not-a-number' | 'port-decimal' | 'port-full-width' | 'port-out-of-range'

export type AddressProblem =
  | 'address-no-at'
  | 'address-two-at'
  | 'address-several'
  | 'address-no-local'
  | 'address-no-domain'
  | 'address-short-domain'
  | 'address-bad-domain'
  | 'address-has-space'
  | 'address-has-invisible'
  | 'address-has-character'
  | 'address-dots'
  | 'address-full-width'
  | 'address-with-name'
  | 'address-mailto'
  | 'address-punctuation'
  | 'address-masked'
  | 'address-too-long'

export type LoginProblem = 'login-masked' | 'login-has-invisible' | 'login-too-long'

export type TextProblem = 'text-has-control' | 'text-invisible' | 'text-too-long'

/** Why a value cannot be used; each has one sentence in the content. */
export type ValueProblem = HostProblem | PortProblem | AddressProblem | LoginProblem | TextProblem

/** The state of one field. A suggestion itself checks ok, without a change. */
export type ValueCheck =
  | { readonly state: 'empty' }
  | { readonly state: 'ok'; readonly value: string; readonly notes: readonly ValueNote[] }
  | { readonly state: 'bad'; readonly problem: ValueProblem; readonly suggestion?: string }

/** What the judge of one kind of field says of a trimmed, non-empty text. A candidate is not checked yet. */
export type Verdict =
  | { readonly ok: true; readonly value: string; readonly notes: readonly ValueNote[] }
  | { readonly ok: false; readonly problem: ValueProblem; readonly candidate?: string }

export function accept(value: string, ...notes: readonly ValueNote[]): Verdict {
  return { ok: true, value, notes }
}

export function refuse(problem: ValueProblem, candidate?: string): Verdict {
  return candidate === undefined ? { ok: false, problem } : { ok: false, problem, candidate }
}
