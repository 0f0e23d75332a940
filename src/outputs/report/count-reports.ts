import type { ReceivedReport } from './read-reports.ts'

interface Counted {
  readonly guide: string
  readonly count: number
}

export interface ReportCounts {
  readonly total: number
  readonly places: readonly (Counted & { readonly place: string })[]
  /** Of the reports that name an answer of the guide. */
  readonly symptoms: readonly (Counted & { readonly symptom: string })[]
  readonly versions: readonly (Counted & { readonly version: string })[]
}

/** How many reports there are of each step, answer and version; the most frequent first. */
export function countReports(reports: readonly ReceivedReport[]): ReportCounts {
  return {
    total: reports.length,
    places: countBy(reports.map(({ guide, place }) => ({ guide, place }))),
    symptoms: countBy(reports.flatMap(({ guide, symptom }) => (symptom === '' ? [] : [{ guide, symptom }]))),
    versions: countBy(reports.map(({ guide, version }) => ({ guide, version }))),
  }
}

function countBy<T extends object>(items: readonly T[]): readonly (T & { readonly count: number })[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(JSON.stringify(item), (counts.get(JSON.stringify(item)) ?? 0) + 1)
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([item, count]) => ({ ...(JSON.parse(item) as T), count }))
}
