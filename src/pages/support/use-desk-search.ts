import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { tellingPieces, type FoundAnswer } from '#engine/search/find-answers.ts'
import { findPieces, type GuideChoice } from '#engine/search/find-in-guides.ts'
import { indexPieces, type AnswerIndex } from '#engine/search/index-answers.ts'
import { readTicket, type Ticket, type TicketPlace } from '#engine/search/read-ticket.ts'
import { runInPieces } from '#platform/in-pieces.ts'
import { longestKept } from './desk-address.ts'
import { calledByGuide, deskGuides, searchedGuide, searchLanguage, ticketWords } from './desk-guides.ts'

interface DeskSearchState {
  readonly results: readonly FoundAnswer[]
  /** Where the customer is, by a link in what they wrote. */
  readonly at: TicketPlace | undefined
  /** False while the guides are still being read, or the words are not searched yet. */
  readonly isCurrent: boolean
  /** Of a long text, the sentence that matters. */
  readonly telling: string
}

interface Found {
  readonly ticket: Ticket
  readonly program: string
  readonly customer: number
  readonly results: readonly FoundAnswer[]
  readonly telling: string
}

const nothingFound: Found = { ticket: { at: undefined, words: '' }, program: '', customer: 0, results: [], telling: '' }

/** Kept when the page is left: reading all the texts takes a moment. */
let allIndexes: readonly AnswerIndex[] = []

/** The answers that a query means: the words of a customer, a step's number, a link, a ticket, a report. */
export function useDeskSearch(query: string, program: string, customer: number): DeskSearchState {
  const guides = deskGuides()
  const [read, setRead] = useState(allIndexes)
  const searched = useDeferredValue(query)
  const isRead = read.length === guides.length

  // A guide after the other, a piece at a time: nobody who types meanwhile has to wait.
  useEffect(() => {
    const next = guides[read.length]
    if (next === undefined) return
    return runInPieces(indexPieces(searchedGuide(next), searchLanguage), {
      onProgress: () => undefined,
      onDone: (index) => {
        allIndexes = [...read, index]
        setRead(allIndexes)
      },
    })
  }, [guides, read])

  const ticket = useMemo(() => readTicket(searched, ticketWords(guides)), [guides, searched])
  const called = useMemo(() => calledByGuide(guides), [guides])
  const [found, setFound] = useState<Found>(nothingFound)
  useEffect(() => {
    if (!isRead) return
    const choice = { chosen: program === '' ? undefined : program, called }
    return runInPieces(searchPieces(read, ticket, choice, searched.length > longestKept), {
      onProgress: () => undefined,
      onDone: (result) => setFound({ ticket, program, customer, ...result }),
    })
  }, [read, isRead, searched, ticket, program, customer, called])
  // What one customer asked must not stand there for the next, however short.
  const isTheirs = query.trim() !== '' && found.customer === customer
  const results = isTheirs ? found.results : nothingFound.results
  return {
    results,
    at: ticket.at,
    isCurrent:
      isRead &&
      searched === query &&
      found.ticket === ticket &&
      found.program === program &&
      found.customer === customer,
    telling: isTheirs ? found.telling : '',
  }
}

function* searchPieces(indexes: readonly AnswerIndex[], ticket: Ticket, choice: GuideChoice, isLong: boolean) {
  const results = yield* findPieces(indexes, ticket, choice)
  const index = indexes.find(({ guide }) => guide === results[0]?.guide)
  return { results, telling: isLong && index !== undefined ? yield* tellingPieces(index, ticket.words) : '' }
}
