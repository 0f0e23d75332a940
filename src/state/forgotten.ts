import { create } from 'zustand'
import type { TypedValues } from '#model/field.ts'
import { forgetOwnWords, useOwnWords } from './own-words.ts'
import { forgetPreferences, usePreferences } from './preferences.ts'
import { forgetProgress, useProgress, type GuideProgress } from './progress.ts'
import { forgetSettings, useSettings } from './settings.ts'
import { forgetVisits } from './visits.ts'

/** What was stored before everything was forgotten. It stands in memory alone, and holds no password. */
interface Snapshot {
  readonly progress: ReturnType<typeof useProgress.getState>
  readonly settings: ReturnType<typeof useSettings.getState>
  readonly preferences: ReturnType<typeof usePreferences.getState>
  readonly ownWords: ReturnType<typeof useOwnWords.getState>
}

interface Forgotten {
  /** How often: what a page holds of its own, outside the stores, goes when this grows. */
  readonly count: number
  /** There while it can be undone. */
  readonly snapshot: Snapshot | null
}

export const useForgotten = create<Forgotten>(() => ({ count: 0, snapshot: null }))

/** Forgets all that is stored; passwords are not stored, and are forgotten by who asks for this. */
export function forgetStored(): void {
  // Only the desk reads them; what was never read could not be brought back.
  void useOwnWords.persist.rehydrate()
  const snapshot = {
    progress: useProgress.getState(),
    settings: useSettings.getState(),
    preferences: usePreferences.getState(),
    ownWords: useOwnWords.getState(),
  }
  forgetProgress()
  forgetSettings()
  forgetPreferences()
  forgetOwnWords()
  forgetVisits()
  useForgotten.setState(({ count }) => ({ count: count + 1, snapshot }))
}

/** Brings back what was forgotten. What was done since, here or in another window, stays. */
export function undoForgetting(): void {
  const { snapshot } = useForgotten.getState()
  if (snapshot === null) return
  const { progress, settings, preferences, ownWords } = snapshot
  useProgress.setState(({ guides }) => ({ guides: join(progress.guides, guides, joinProgress) }))
  useSettings.setState(({ providers }) => ({ providers: join(settings.providers, providers, joinValues) }))
  usePreferences.setState(preferences)
  if (useOwnWords.getState().greeting + useOwnWords.getState().signature === '') useOwnWords.setState(ownWords)
  endUndo()
}

export function endUndo(): void {
  useForgotten.setState({ snapshot: null })
}

const joinValues = (before: TypedValues, since: TypedValues): TypedValues => ({ ...before, ...since })

const joinProgress = (before: GuideProgress, since: GuideProgress): GuideProgress => ({
  done: [...new Set([...before.done, ...since.done])],
  at: before.at ?? since.at,
  answers: { ...before.answers, ...since.answers },
  linked: { ...before.linked, ...since.linked },
})

type Entries<T> = Readonly<Record<string, T>>

function join<T>(before: Entries<T>, since: Entries<T>, joinOne: (before: T, since: T) => T): Entries<T> {
  const joined = Object.entries(since).map(([id, now]) => {
    const was = before[id]
    return [id, was === undefined ? now : joinOne(was, now)] as const
  })
  return { ...before, ...Object.fromEntries(joined) }
}
