import type { Language } from './language.ts'
import type { ProgramEntry } from './program.ts'
import type { Provider } from './provider.ts'

/** What one deployment offers: a provider and the programs of its customers, in this order. */
export interface Site {
  readonly provider: Provider
  readonly programs: readonly ProgramEntry[]
  /** The first is the one at the root of the site. */
  readonly languages: readonly [Language, ...Language[]]
  /** Origins such as https://help.example.net whose pages may show the guide in a frame. Nobody else's may. */
  readonly frameAncestors?: readonly string[]
}
