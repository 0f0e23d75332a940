import { setCleaner } from './cleaner.ts'
import type { stateChecks } from './state-checks.ts'

type StateChecks = typeof stateChecks

let checks: StateChecks | undefined

/** What checks stored text is loaded where something is stored: a first visit does without. */
export async function loadChecks(): Promise<StateChecks> {
  if (checks !== undefined) return checks
  // What is stored was typed.
  const [loaded, { cleanValue }] = await Promise.all([
    import('./state-checks.ts'),
    import('#engine/values/clean-value.ts'),
  ])
  setCleaner(cleanValue)
  checks = loaded.stateChecks
  return checks
}

/** The check of one store, at once where it is here already. */
export const checkOf =
  <K extends keyof StateChecks>(name: K) =>
  (): StateChecks[K] | Promise<StateChecks[K]> =>
    checks?.[name] ?? loadChecks().then((loaded) => loaded[name])
