import type { Complaints } from './complaint.ts'

interface Found {
  readonly id: string
  readonly place: string
}

/** Of every hundred complaints, how often the right step or answer came first, or among the first three. */
export interface Figures {
  readonly count: number
  readonly stepFirst: number
  readonly stepInThree: number
  readonly answerFirst: number
  readonly answerInThree: number
}

/** Asks the search every complaint of some batches. */
export function measure(
  batches: readonly Complaints[],
  search: (guide: string, words: string) => readonly Found[] | undefined,
  isCounted: (lang: string) => boolean = () => true,
): Figures {
  const rows = batches
    .flatMap((batch) => Object.entries(batch))
    .flatMap(([guide, complaints]) => complaints.map((complaint) => ({ guide, complaint })))
    .flatMap(({ guide, complaint: [lang, places, answers, words] }) => {
      const found = isCounted(lang) ? search(guide, words) : undefined
      return found === undefined ? [] : [{ found, places: places.split(','), answers: answers.split(',') }]
    })
  const share = (isRight: (row: (typeof rows)[number]) => boolean) =>
    Math.round((100 * rows.filter((row) => isRight(row)).length) / rows.length)
  const within = (first: number, key: keyof Found, list: 'places' | 'answers') =>
    share(({ found, [list]: right }) => found.slice(0, first).some((each) => right.includes(each[key])))
  return {
    count: rows.length,
    stepFirst: within(1, 'place', 'places'),
    stepInThree: within(3, 'place', 'places'),
    answerFirst: within(1, 'id', 'answers'),
    answerInThree: within(3, 'id', 'answers'),
  }
}
