import { useEffect, useMemo, useState } from 'react'
import type { Variant } from '#engine/links/link.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { Answer } from '#engine/search/answers.ts'
import { answerKinds, type FoundAnswer } from '#engine/search/find-answers.ts'
import type { Guide } from '#model/guide.ts'
import { followHash, replaceHash } from '#platform/address-hash.ts'
import { clearCustomerValues } from '#state/customer-values.ts'
import { useLoaded } from '#state/loaded.ts'
import { emptyView, longestKept, readDeskAddress, writeDeskAddress, type DeskView } from './desk-address.ts'
import { answerIn, deskGuides } from './desk-guides.ts'
import { useDeskSearch } from './use-desk-search.ts'

/** A place that goes into a reply with others. */
export interface Collected {
  readonly key: string
  readonly name: string
  readonly text: string
}

/** All that the desk looks at, and what can be done with it. */
export interface Desk extends DeskView {
  /** Of the answer that is shown, else of the chosen program. */
  readonly guide: Guide
  /** What is known of the customer, for the link: chosen here, else said by the link they sent. */
  readonly variant: Variant
  readonly results: readonly FoundAnswer[]
  /** The guides are read, and the words are searched. */
  readonly isCurrent: boolean
  readonly shown: Answer | undefined
  readonly shownKey: string
  /** How often somebody began with a new customer: then the search takes the focus. */
  readonly customers: number
  readonly collected: readonly Collected[]
  readonly ask: (query: string) => void
  readonly chooseProgram: (program: string) => void
  readonly answer: (question: string, answer: string) => void
  readonly choose: (chosen: DeskView['chosen']) => void
  readonly collect: (collected: readonly Collected[]) => void
  readonly startAnew: () => void
}

/** The state of the desk. It stands in the address and in memory alone. */
export function useDesk(): Desk {
  const guides = deskGuides()
  const [view, setView] = useState(emptyView)
  const [customers, setCustomers] = useState(0)
  const [collected, setCollected] = useState<readonly Collected[]>([])
  const { results, at, isCurrent, telling } = useDeskSearch(view.query, view.program, customers)
  const best = view.chosen ?? results[0] ?? null
  const guideId = best?.guide ?? (view.program || at?.guide)
  const guide = guides.find(({ id }) => id === guideId) ?? guides[0]
  const variant = useMemo(() => ({ ...known(at?.variant ?? {}, guides), ...view.answers }), [at, guides, view.answers])
  const { kind, id } = best ?? {}
  const shown = useMemo(
    () => (kind === undefined || id === undefined ? undefined : answerIn(planGuide(guide, variant), { kind, id })),
    [guide, variant, kind, id],
  )
  // A ticket is too long for an address, and may hold what belongs in none.
  const isTicket = view.query.length > longestKept
  const toKeep = (): DeskView =>
    isTicket ? { query: telling, program: view.program || (at?.guide ?? ''), answers: variant, chosen: best } : view
  useAddress(setView, toKeep, isCurrent)
  return {
    ...view,
    guide,
    variant,
    results,
    isCurrent,
    shown,
    shownKey: `${guide.id}/${kind ?? ''}/${id ?? ''}`,
    customers,
    collected,
    ask: (query) => setView({ ...view, query, chosen: null }),
    chooseProgram: (program) => setView({ ...view, program, chosen: null }),
    answer: (question, given) => {
      const { [question]: _old, ...others } = view.answers
      setView({ ...view, answers: given === '' ? others : { ...others, [question]: given } })
    },
    choose: (chosen) => setView({ ...view, chosen }),
    collect: setCollected,
    startAnew: () => {
      clearCustomerValues()
      setView(emptyView)
      setCollected([])
      setCustomers(customers + 1)
    },
  }
}

/** "Not sure" tells nothing about the customer. */
function known(variant: Variant, guides: readonly Guide[]): Variant {
  const assumed = new Set(guides.flatMap(({ questions }) => questions.map((each) => `${each.id}=${each.assumed}`)))
  return Object.fromEntries(Object.entries(variant).filter(([id, answer]) => !assumed.has(`${id}=${answer}`)))
}

/** Reads the desk's own address when the page answers and whenever it changes, and keeps it up to date. */
function useAddress(setView: (view: DeskView) => void, toKeep: () => DeskView, isCurrent: boolean): void {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    if (!isLoaded) return
    const guides = deskGuides()
    const ofDesk = {
      programs: guides.map(({ id }) => id),
      questions: guides.flatMap(({ questions }) => questions),
      kinds: answerKinds,
    }
    return followHash((hash) => {
      setView(readDeskAddress(hash, ofDesk))
      setRead(true)
    })
  }, [isLoaded, setView])
  const address = isRead && isCurrent ? writeDeskAddress(toKeep()) : undefined
  useEffect(() => {
    if (address === undefined) return
    // Not with every letter: browsers stop a page that does that too often.
    const timer = setTimeout(() => replaceHash(address), 300)
    return () => clearTimeout(timer)
  }, [address])
}
