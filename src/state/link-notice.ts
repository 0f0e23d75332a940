import { create } from 'zustand'
import type { DecodedLink, LinkNote, Variant } from '#engine/links/link.ts'
import { answer, selectGuide, useProgress } from './progress.ts'

/** What is to be said about the link a person came by. */
export interface LinkNotice {
  /** The address it is said at. */
  readonly path: string
  readonly notes: readonly LinkNote[]
  /** The guide whose variant the link suggests, or '' where it suggests none. */
  readonly guide: string
  readonly variant: Variant
  /** Questions whose answer came with the link. */
  readonly taken: readonly string[]
}

export const useLinkNotice = create<{ readonly notice: LinkNotice | null }>(() => ({ notice: null }))

/**
 * The variant of a link is a suggestion: it answers what the person has not answered; an answer of their own stays.
 * `path` is where the link led.
 */
export function noticeLink({ link, notes }: DecodedLink, path: string): void {
  const guide = 'guide' in link ? link.guide : ''
  const variant = 'guide' in link ? link.variant : {}
  const { answers } = selectGuide(guide)(useProgress.getState())
  const taken = Object.keys(variant).filter((question) => answers[question] === undefined)
  for (const question of taken) answer(guide, question, variant[question] ?? '')
  const isWorthSaying = notes.length > 0 || Object.entries(variant).some(([id, given]) => answers[id] !== given)
  useLinkNotice.setState({ notice: isWorthSaying ? { path, notes, guide, variant, taken } : null })
}

/** The person takes the answer of the link in place of their own. */
export function takeVariant(questions: readonly string[]): void {
  const { notice } = useLinkNotice.getState()
  if (notice === null) return
  for (const question of questions) answer(notice.guide, question, notice.variant[question] ?? '')
  useLinkNotice.setState({ notice: { ...notice, taken: [...notice.taken, ...questions] } })
}

export function closeNotice(): void {
  useLinkNotice.setState({ notice: null })
}
