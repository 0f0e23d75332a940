import type { GuidePage } from './paths.ts'

/** Question id to answer id: the variant of the guide that a link suggests. */
export type Variant = Readonly<Record<string, string>>

/** A page of the site, and the variant to show it in. Holds ids only, never a value. */
export type Link =
  | { readonly page: 'home' }
  | { readonly page: 'support' }
  | { readonly page: 'guide' | GuidePage; readonly guide: string; readonly variant: Variant }
  | { readonly page: 'step'; readonly guide: string; readonly step: string; readonly variant: Variant }

/** What the codec needs of a guide. Ids are lower-case letters, digits and hyphens. */
export interface LinkGuide {
  readonly id: string
  /** In the guide's order. */
  readonly steps: readonly string[]
  /** Old step id to today's. */
  readonly renamed: Readonly<Record<string, string>>
  readonly questions: readonly LinkQuestion[]
}

export interface LinkQuestion {
  readonly id: string
  readonly answers: readonly string[]
  /** Other names of an answer, such as `sonoma`, to the answer's id. */
  readonly known: Readonly<Record<string, string>>
}

/** What was done to an address to read it; worth telling the person who came by it. */
export type LinkNote =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** Upper and lower case did not match. */
  | { readonly kind: 'case' }
  /** Marks, spaces or line breaks came along. */
  | { readonly kind: 'punctuation' }
  /** No such step: the link leads to the guide's start. `nearest` holds step ids, the likeliest first. */
  | { readonly kind: 'unknown-step'; readonly nearest: readonly string[] }
  /** The link names a step and no guide: it leads to the first that has it. `others` are the guides that have it, too. */
  | { readonly kind: 'guide-lost'; readonly others: readonly string[] }
  /** No such page: the link leads to the nearest page above it. */
  | { readonly kind: 'unknown-page' }
  /** Something in the query is no part of a link: tracking, values. */
  | { readonly kind: 'dropped-parameter' }
  | { readonly kind: 'unknown-answer'; readonly question: string }

export interface DecodedLink {
  readonly link: Link
  /** Each kind once, but for one `unknown-answer` per question. */
  readonly notes: readonly LinkNote[]
}
