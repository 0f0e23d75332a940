import type { Plan } from '#model/guide.ts'
import { inlineText, type PlainWords } from '#engine/inline/inline-text.ts'
import { unitReader, type SearchWords, type Unit, type UnitReader } from './concepts.ts'
import { passagesOfAsked, passagesOfPage, passagesOfProfile, passagesOfStep, type Passage } from './passages.ts'

/** A guide as the search reads it. */
export interface SearchedGuide {
  /** Several plans of one guide, so that the words of every variant are found. Steps count as in the first. */
  readonly plans: readonly Plan[]
  /** Its pages beside the steps. */
  readonly pages: readonly { readonly page: string; readonly title: string; readonly description: string }[]
  /** What people ask there, by step or page. */
  readonly asked: Readonly<Record<string, readonly string[]>>
}

/** A passage taken apart for comparing. */
export interface IndexedPassage extends Passage {
  /** All its words in order, each between spaces: for finding words that stand together. */
  readonly run: string
  readonly stems: ReadonlySet<string>
  readonly concepts: ReadonlySet<number>
}

/** A step, or a page beside the steps. */
export interface IndexedPlace {
  readonly guide: string
  /** Last segment of its address: a step's id or a page's name. */
  readonly place: string
  /** Of a step, from 1; 0 for a page. */
  readonly number: number
  readonly passages: readonly IndexedPassage[]
}

export interface PlaceIndex {
  readonly read: UnitReader
  readonly places: readonly IndexedPlace[]
  /** In how many places a word or a concept occurs. */
  readonly stemCounts: ReadonlyMap<string, number>
  readonly conceptCounts: ReadonlyMap<number, number>
}

/** Prepares all steps and pages for searching. */
export function indexPlaces(guides: readonly SearchedGuide[], words: SearchWords, plain: PlainWords): PlaceIndex {
  const read = unitReader(words)
  const places = guides.flatMap((searched) => {
    const { plans } = searched
    const [first] = plans
    if (first === undefined) return []
    return [...passagesByPlace(searched)].map(([place, passages]): IndexedPlace => {
      const number = first.steps.findIndex(({ id }) => id === place) + 1
      const indexed = distinct(passages).map((passage) => indexPassage(passage, read, plain))
      return { guide: first.guide.id, place, number, passages: indexed }
    })
  })
  const stemCounts = count(places.map(({ passages }) => passages.flatMap(({ stems }) => [...stems])))
  const conceptCounts = count(places.map(({ passages }) => passages.flatMap(({ concepts }) => [...concepts])))
  return { read, places, stemCounts, conceptCounts }
}

function passagesByPlace({ plans, pages, asked }: SearchedGuide): ReadonlyMap<string, Passage[]> {
  const byPlace = new Map<string, Passage[]>()
  function add(place: string, passages: readonly Passage[]) {
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...passages])
  }
  for (const step of plans.flatMap(({ steps }) => steps)) add(step.id, passagesOfStep(step))
  for (const { page, title, description } of pages) add(page, passagesOfPage(title, description))
  if (pages.some(({ page }) => page === 'profile'))
    for (const { profile } of plans) if (profile !== undefined) add('profile', passagesOfProfile(profile))
  // A question at a step that some answers leave out, or at a page that is not there, leads nowhere.
  for (const [place, questions] of Object.entries(asked)) if (byPlace.has(place)) add(place, passagesOfAsked(questions))
  return byPlace
}

/** Plans share most of their texts. */
function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [JSON.stringify([passage.about, passage.text]), passage])).values()]
}

function indexPassage(passage: Passage, read: UnitReader, plain: PlainWords): IndexedPassage {
  const units = read(inlineText(passage.text, plain))
  return {
    ...passage,
    run: runOf(units),
    stems: new Set(units.flatMap(({ stems }) => stems)),
    concepts: new Set(units.flatMap(({ concepts }) => concepts)),
  }
}

/** The words of some units in order, each between spaces. */
export function runOf(units: readonly Unit[]): string {
  return ` ${units.flatMap(({ stems }) => stems).join(' ')} `
}

function count<K>(lists: readonly (readonly K[])[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
