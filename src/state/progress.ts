import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Answers } from '#model/question.ts'
import { stateChecks } from './state-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'

/** What is remembered of one guide. */
export interface GuideProgress {
  /** Steps the person said are done. */
  readonly done: readonly string[]
  /** The step the person was at; links from elsewhere do not change it. */
  readonly at: string | null
  /** The person's own. */
  readonly answers: Answers
  /** What links said: a newer one wins over an older one, and an answer of the person's own over both. */
  readonly linked: Answers
}

interface ProgressState {
  /** The one that was used last comes last. */
  readonly guides: Readonly<Record<string, GuideProgress>>
}

const storageName = storageNames.progress
const noProgress: GuideProgress = { done: [], at: null, answers: {}, linked: {} }

const initial: ProgressState = { guides: {} }

export const useProgress = create<ProgressState>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: checkedStorage<ProgressState>(stateChecks.progress, 1, initial),
    // Prerendered pages show a fresh guide; what is stored comes in after hydration.
    skipHydration: true,
  }),
)

export const followProgress = () => followStorage(storageName, useProgress)

export const selectGuide = (guide: string) => (state: ProgressState) => state.guides[guide] ?? noProgress

const merged = new WeakMap<GuideProgress, Answers>()

/** What the guide is shown for. The same progress gives the very same object. */
export const selectAnswers =
  (guide: string) =>
  (state: ProgressState): Answers => {
    const progress = selectGuide(guide)(state)
    const answers = merged.get(progress) ?? { ...progress.linked, ...progress.answers }
    merged.set(progress, answers)
    return answers
  }

function change(guide: string, next: (progress: GuideProgress) => GuideProgress) {
  useProgress.setState(({ guides: { [guide]: own = noProgress, ...others } }) => ({
    guides: { ...others, [guide]: next(own) },
  }))
}

export function markDone(guide: string, step: string, isDone: boolean): void {
  change(guide, (progress) => {
    const others = progress.done.filter((other) => other !== step)
    return { ...progress, done: isDone ? [...others, step] : others }
  })
}

export function moveTo(guide: string, step: string): void {
  if (selectGuide(guide)(useProgress.getState()).at !== step) change(guide, (progress) => ({ ...progress, at: step }))
}

export function answer(guide: string, question: string, answerId: string): void {
  change(guide, (progress) => ({ ...progress, answers: { ...progress.answers, [question]: answerId } }))
}

/** A link says what the guide is to be shown for. Nothing the person said themselves is touched. */
export function noteLinked(guide: string, variant: Answers): void {
  change(guide, (progress) => ({ ...progress, linked: { ...progress.linked, ...variant } }))
}

export function forgetProgress(): void {
  useProgress.setState(useProgress.getInitialState(), true)
  useProgress.persist.clearStorage()
}
