import { useEffect } from 'react'
import { create } from 'zustand'
import { whenReady } from '#platform/readiness.ts'
import type { valueChecker } from './value-checker.ts'

export type ValueChecker = typeof valueChecker

const useLoadedChecker = create<{ readonly checker: ValueChecker | undefined }>(() => ({ checker: undefined }))

/** Waited for where something is stored: it may have to be said at once. */
export async function loadValueChecker(): Promise<ValueChecker> {
  const checker = useLoadedChecker.getState().checker ?? (await import('./value-checker.ts')).valueChecker
  useLoadedChecker.setState({ checker })
  return checker
}

/** What judges typed values, or undefined until it is here: it is asked for when the page answers. */
export function useValueChecker(): ValueChecker | undefined {
  useEffect(() => void whenReady.then(loadValueChecker).catch(() => undefined), [])
  return useLoadedChecker(({ checker }) => checker)
}
