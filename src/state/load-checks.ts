import type { stateChecks } from './state-checks.ts'

type StateChecks = typeof stateChecks

let checks: StateChecks | undefined

/** What checks stored text is loaded where something is stored: a first visit does without. */
export async function loadChecks(): Promise<StateChecks> {
  checks ??= (await import('./state-checks.ts')).stateChecks
  return checks
}

/** The check of one store, at once where it is here already. */
export const checkOf =
  <K extends keyof StateChecks>(name: K) =>
  (): StateChecks[K] | Promise<StateChecks[K]> =>
    checks?.[name] ?? loadChecks().then((loaded) => loaded[name])
