import { runOf, type IndexedPassage, type IndexedPlace, type PlaceIndex } from './index-places.ts'
import { matchUnit, seek, type SoughtUnit } from './match-unit.ts'
import type { About } from './passages.ts'

/** A step or page that a query may mean. */
export interface FoundPlace {
  readonly guide: string
  /** A step's id or a page's name. */
  readonly place: string
  /** What there says it, the best first; each thing once. */
  readonly about: readonly About[]
}

interface ScoredPlace {
  readonly found: FoundPlace
  readonly score: number
  readonly number: number
  /** The error message that says it best, or '' where something else does. */
  readonly error: string
}

/** Words; a pasted page is no question. */
const longestQuery = 24
/** More would not be read. */
const most = 8
/** What says far less than the best is no answer. */
const worthShowing = 0.25

/** The steps and pages a query may mean, the likeliest first; none for a query without known words. Never throws. */
export function findPlaces(index: PlaceIndex, query: string): readonly FoundPlace[] {
  const units = index.read(query).slice(0, longestQuery)
  const numbered = placesByNumber(index, query, units.length)
  if (numbered.length > 0) return numbered
  const sought = units.map((unit, turn) => seek(unit, turn === units.length - 1, index))
  const known = sought.filter(({ weight }) => weight > 0)
  const run = units.length > 1 ? runOf(units) : ''
  const scored = index.places
    .map((place) => scorePlace(place, known, run))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  const shown = scored.filter(({ score }) => score >= best * worthShowing).slice(0, most)
  return inTurn(shown).map(({ found }) => found)
}

/** "step 9", "9": a number, and no other word that carries meaning. */
function placesByNumber({ places }: PlaceIndex, query: string, units: number): readonly FoundPlace[] {
  const number = units === 1 ? Number(/^\D*(\d{1,2})\D*$/.exec(query)?.[1]) : 0
  return places
    .filter((place) => place.number > 0 && place.number === number)
    .map(({ guide, place }) => ({ guide, place, about: [{ kind: 'page' }] }))
}

/** Errors with the same words stand in the order in which they come up, wherever else their steps repeat the words. */
function inTurn(scored: readonly ScoredPlace[]): readonly ScoredPlace[] {
  return scored.map((each, place) => {
    const isRival = ({ error }: ScoredPlace) => error !== '' && error === each.error
    const rivals = scored.filter(isRival).toSorted((a, b) => a.number - b.number)
    return rivals[scored.slice(0, place).filter(isRival).length] ?? each
  })
}

function scorePlace(place: IndexedPlace, sought: readonly SoughtUnit[], run: string): ScoredPlace {
  const scores = place.passages
    .map((passage) => ({ passage, score: scorePassage(passage, sought, run) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scores
  // What is said in several texts of the place counts too: "save" in one, "gray" in another.
  const anywhere = share(sought, (unit) => Math.max(...place.passages.map((passage) => matchUnit(unit, passage))))
  const things = new Map(scores.map(({ passage: { about } }) => [JSON.stringify(about), about]))
  return {
    found: { guide: place.guide, place: place.place, about: [...things.values()].slice(0, 3) },
    score: (best?.score ?? 0) + 0.2 * (second?.score ?? 0) + 0.35 * anywhere,
    number: place.number,
    error: best?.passage.about.kind === 'expected' ? best.passage.text : '',
  }
}

/** Between 0 and about 3: how much of the query the passage says, how little else, and how much it counts. */
function scorePassage(passage: IndexedPassage, sought: readonly SoughtUnit[], run: string): number {
  const said = share(sought, (unit) => matchUnit(unit, passage))
  const isTogether = run !== '' && passage.run.includes(run)
  return (said * passage.weight * (isTogether ? 1.4 : 1)) / (0.8 + 0.05 * passage.stems.size)
}

/** How much of what is sought is matched, by weight: 0 to 1. */
function share(sought: readonly SoughtUnit[], match: (unit: SoughtUnit) => number): number {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : sought.reduce((sum, unit) => sum + unit.weight * match(unit), 0) / total
}
