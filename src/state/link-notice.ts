import { create } from 'zustand'
import type { DecodedLink, LinkNote, Variant } from '#engine/links/link.ts'
import { answer, noteLinked, selectAnswers, selectGuide, useProgress } from './progress.ts'

/** What is to be said about the link a person came by. */
export interface LinkNotice {
  /** The address it is said at. */
  readonly path: string
  readonly notes: readonly LinkNote[]
  /** The guide whose variant the link suggests, or '' where it suggests none. */
  readonly guide: string
  readonly variant: Variant
}

export const useLinkNotice = create<{ readonly notice: LinkNotice | null }>(() => ({ notice: null }))

/** What concerns nobody: how the link was written, and what came along with it. */
const silent: ReadonlySet<LinkNote['kind']> = new Set(['renamed', 'case', 'punctuation', 'dropped-parameter'])

/**
 * The variant of a link is what the guide is shown for, until a newer link or the person says otherwise; an answer of
 * the person's own stays. `path` is where the link led.
 */
export function noticeLink({ link, notes }: DecodedLink, path: string): void {
  const guide = 'guide' in link ? link.guide : ''
  const variant = 'guide' in link ? link.variant : {}
  const shown = selectAnswers(guide)(useProgress.getState())
  const isOther = Object.entries(variant).some(([id, given]) => shown[id] !== given)
  if (isOther) noteLinked(guide, variant)
  const told = notes.filter(({ kind }) => !silent.has(kind))
  useLinkNotice.setState({ notice: told.length > 0 || isOther ? { path, notes: told, guide, variant } : null })
}

/** The questions the person answered themselves, and otherwise than the link. */
export function differingFrom({ guide, variant }: LinkNotice, progress: ReturnType<typeof useProgress.getState>) {
  const { answers } = selectGuide(guide)(progress)
  return Object.keys(variant).filter((id) => answers[id] !== undefined && answers[id] !== variant[id])
}

/** Whether the link leaves something for the person to choose. */
export function isAsking(notice: LinkNotice, progress: ReturnType<typeof useProgress.getState>): boolean {
  const isLost = notice.notes.some((note) => note.kind === 'guide-lost' && note.others.length > 0)
  return isLost || differingFrom(notice, progress).length > 0
}

/** The person takes the answer of the link in place of their own: from now on it is their own. */
export function takeVariant(questions: readonly string[]): void {
  const { notice } = useLinkNotice.getState()
  if (notice === null) return
  for (const question of questions) answer(notice.guide, question, notice.variant[question] ?? '')
}

export function closeNotice(): void {
  useLinkNotice.setState({ notice: null })
}
