import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { tellingSentence, type FoundAnswer } from '#engine/search/find-answers.ts'
import { findPieces } from '#engine/search/find-in-guides.ts'
import { indexPieces, type AnswerIndex } from '#engine/search/index-answers.ts'
import { readTicket, type Ticket, type TicketPlace } from '#engine/search/read-ticket.ts'
import { runInPieces } from '#platform/in-pieces.ts'
import { calledByGuide, deskGuides, searchedGuide, searchLanguage, ticketWords } from './desk-guides.ts'

interface DeskSearchState {
  readonly results: readonly FoundAnswer[]
  /** Where the customer is, by a link in what they wrote. */
  readonly at: TicketPlace | undefined
  /** False while the guides are still being read, or the words are not searched yet. */
  readonly isCurrent: boolean
  /** Of a long text, the sentence that matters. */
  readonly telling: () => string
}

interface Found {
  readonly ticket: Ticket
  readonly program: string
  readonly results: readonly FoundAnswer[]
}

const nothingFound: Found = { ticket: { at: undefined, words: '' }, program: '', results: [] }

/** Kept when the page is left: reading all the texts takes a moment. */
let indexes: readonly AnswerIndex[] = []

/** The answers that a query means: the words of a customer, a step's number, a link, a ticket, a report. */
export function useDeskSearch(query: string, program: string): DeskSearchState {
  const guides = deskGuides()
  const [read, setRead] = useState(indexes)
  const searched = useDeferredValue(query)
  const isRead = read.length === guides.length

  // A guide after the other, a piece at a time: nobody who types meanwhile has to wait.
  useEffect(() => {
    const next = guides[read.length]
    if (next === undefined) return
    return runInPieces(indexPieces(searchedGuide(next), searchLanguage), {
      onProgress: () => undefined,
      onDone: (index) => {
        indexes = [...read, index]
        setRead(indexes)
      },
    })
  }, [guides, read])

  const ticket = useMemo(() => readTicket(searched, ticketWords(guides)), [guides, searched])
  const called = useMemo(() => calledByGuide(guides), [guides])
  const [found, setFound] = useState<Found>(nothingFound)
  useEffect(() => {
    if (!isRead) return
    return runInPieces(findPieces(read, ticket, { chosen: program === '' ? undefined : program, called }), {
      onProgress: () => undefined,
      onDone: (results) => setFound({ ticket, program, results }),
    })
  }, [read, isRead, ticket, program, called])
  const isAsked = query.trim() !== ''
  const results = isAsked ? found.results : nothingFound.results
  const telling = () => {
    const index = read.find(({ guide }) => guide === results[0]?.guide)
    return index === undefined ? '' : tellingSentence(index, ticket.words)
  }
  return {
    results,
    at: ticket.at,
    isCurrent: isRead && searched === query && found.ticket === ticket && found.program === program,
    telling,
  }
}
