import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { GuidePage } from '#engine/links/paths.ts'
import type { Guide } from '#model/guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { announce } from '#features/session/announcer.tsx'
import { focusUnlessBusy } from '#platform/focus.ts'
import { useLoaded } from '#state/loaded.ts'
import { DeskResultButton } from './desk-result-button.tsx'
import { useDeskSearch, type DeskResult } from './use-desk-search.ts'

const words = deskMessages.search

interface DeskSearchProps {
  /** The customer's program. */
  readonly guide: Guide
  /** Somebody said that this is the customer's program. */
  readonly isChosen: boolean
  readonly pages: readonly GuidePage[]
  readonly chosen: { readonly guide: string; readonly place: string } | null
  readonly onChoose: (result: DeskResult) => void
}

/** The search and what it finds. Enter takes the first; the arrow keys go through the list and back. */
export function DeskSearch({ guide, isChosen, pages, chosen, onChoose }: DeskSearchProps) {
  const [query, setQuery] = useState('')
  const found = useDeskSearch({ id: guide.id, isChosen }, pages, query)
  const results = found.length > 0 ? found : everyPlace(guide, pages)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const id = useId()
  const isAsked = query.trim() !== ''

  // Not before the page answers: until then the line is not shown, and cannot take the focus.
  const isLoaded = useLoaded((state) => state.isLoaded)
  useEffect(() => {
    if (isLoaded && input.current !== null) focusUnlessBusy(input.current)
  }, [isLoaded])

  // Said when the typing pauses: with every letter nobody could listen.
  useEffect(() => {
    if (!isAsked) return
    const said = found.length === 0 ? words.nothing : fill(words.count, { count: found.length })
    const timer = setTimeout(() => announce(said), 600)
    return () => clearTimeout(timer)
  }, [isAsked, found])

  function move(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const stops = [input.current, ...(list.current?.querySelectorAll('button') ?? [])]
    const at = stops.indexOf(event.currentTarget as HTMLInputElement | HTMLButtonElement)
    const next = by === undefined ? undefined : stops[at + by]
    if (event.key === 'Enter' && at === 0 && found[0] !== undefined) onChoose(found[0])
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <search className="needs-script">
      <label htmlFor={id} className="visible text-lg font-semibold">
        {words.label}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={move}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        className="mt-1 block min-h-12 w-full rounded-lg border-2 border-edge bg-card px-3 text-lg"
      />
      <p id={`${id}-hint`} className="visible mt-1 text-sm text-quiet">
        {words.hint}
      </p>
      {isAsked && found.length === 0 && <p className="mt-4">{words.none}</p>}
      <h2 className="mt-4 font-semibold">{found.length > 0 ? words.results : words.all}</h2>
      <ol ref={list} className="mt-2 grid gap-1.5">
        {results.map((result) => (
          <li key={`${result.guide}/${result.place}`}>
            <DeskResultButton
              result={result}
              isFound={found.length > 0}
              isElsewhere={result.guide !== guide.id}
              isChosen={chosen?.guide === result.guide && chosen.place === result.place}
              onChoose={() => onChoose(result)}
              onKeyDown={move}
            />
          </li>
        ))}
      </ol>
    </search>
  )
}

function everyPlace(guide: Guide, pages: readonly GuidePage[]): readonly DeskResult[] {
  const places = [...planGuide(guide, {}).steps.map(({ id }) => id), ...pages]
  return places.map((place) => ({ guide: guide.id, place, about: [] }))
}
