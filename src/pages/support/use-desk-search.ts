import { useMemo } from 'react'
import { askedByGuide } from '#content/asked.ts'
import { pageMessages } from '#words/page-messages.ts'
import { site } from '#content/site.ts'
import { searchWords } from '#words/search-words.ts'
import { siteLanguages } from '#features/language/site-languages.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import type { GuidePage } from '#engine/links/paths.ts'
import type { Variant } from '#engine/links/link.ts'
import { findPlaces, type FoundPlace } from '#engine/search/find-places.ts'
import { indexPlaces } from '#engine/search/index-places.ts'
import { plansOfVariants } from '#engine/search/plans-of-variants.ts'
import type { Guide } from '#model/guide.ts'
import { loadedGuide } from '#features/guide/load-guide.ts'
import { plainWords, startPlace } from './desk-place.ts'
import { resultByCode } from './result-by-code.ts'

/** A found place; by a link also the variant that the link carries. */
export interface DeskResult extends FoundPlace {
  readonly variant?: Variant
}

/** The list is the same at each render: guides are data. */
let allGuides: readonly Guide[] | undefined

/** Every guide: the page comes with all of them. */
export function useGuides(): readonly Guide[] {
  allGuides ??= site.programs.flatMap(({ id }) => loadedGuide(id) ?? [])
  return allGuides
}

/**
 * Finds the places a query means: the words of a customer, a step's number, a link, a report with a link in it. In the
 * customer's program; and the best of all beside them, where it is a step that only another program has.
 */
export function useDeskSearch(
  { id: guide, isChosen }: { readonly id: string; readonly isChosen: boolean },
  pages: readonly GuidePage[],
  query: string,
): readonly DeskResult[] {
  const guides = useGuides()
  // Only with the first letter: reading all the texts takes a moment.
  const indexes = useMemo(() => {
    const own = guides.filter(({ id }) => id === guide)
    return { own: lazily(() => indexGuides(own, pages)), all: lazily(() => indexGuides(guides, pages)) }
  }, [guides, guide, pages])
  return useMemo(() => {
    if (query.trim() === '') return []
    const linked = resultByLink(guides, query) ?? resultByCode(guides, query)
    if (linked !== undefined) return [linked]
    const { own, all } = { own: indexes.own(), all: indexes.all() }
    const anywhere = findPlaces(all, query)
    const [best] = anywhere
    const found = findPlaces(own, query)
    if (best === undefined || own.places.some(({ place }) => place === best.place)) return found
    // A program that somebody chose comes first, unless it has next to nothing to say.
    const isOwnFirst = isChosen && anywhere.slice(0, 3).some((each) => each.guide === guide)
    return isOwnFirst ? [...found, best] : [best, ...found]
  }, [guides, guide, isChosen, indexes, query])
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function indexGuides(guides: readonly Guide[], pages: readonly GuidePage[]) {
  const named = pages.map((page) => ({ page, ...pageMessages[page] }))
  const searched = guides.map((guide) => ({
    plans: plansOfVariants(guide),
    pages: named,
    asked: askedByGuide[guide.id] ?? {},
  }))
  return indexPlaces(searched, searchWords, plainWords)
}

function resultByLink(guides: readonly Guide[], query: string): DeskResult | undefined {
  const address = /\S*\w\/\S+/.exec(query)?.[0]
  if (address === undefined) return undefined
  const linkGuides = guides.map((guide) => linkGuide(guide))
  const { link, notes } = decodeLink(address, linkGuides, ...siteLanguages.map(({ base }) => base))
  if (!('guide' in link) || notes.some(({ kind }) => kind === 'unknown-step')) return undefined
  const place = link.page === 'step' ? link.step : link.page === 'guide' ? startPlace : link.page
  const questions = guides.flatMap((guide) => guide.questions)
  const assumed = new Set(questions.map(({ id, assumed: answer }) => `${id}=${answer}`))
  // "Not sure" tells nothing about the customer's Mac.
  const known = Object.entries(link.variant).filter(([id, answer]) => !assumed.has(`${id}=${answer}`))
  return { guide: link.guide, place, about: [], variant: Object.fromEntries(known) }
}
