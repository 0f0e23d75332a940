/** Addresses looked at since the page was loaded, the oldest first. In memory alone, for the report to support. */
let visits: readonly string[] = []

/** More tell nobody anything. */
const most = 40

export function noteVisit(path: string): void {
  if (visits.at(-1) !== path) visits = [...visits, path].slice(-most)
}

export const visitedPaths = (): readonly string[] => visits

export function forgetVisits(): void {
  visits = []
}
