import { useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { useLinkEnd } from '#features/hand-over/use-link-end.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { Answer } from '#engine/search/answers.ts'
import { startPlace } from '#engine/search/answers.ts'
import { classes } from '#ui/classes.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { DeskCode } from './desk-code.tsx'
import { DeskCopies } from './desk-copies.tsx'
import { DeskSays } from './desk-says.tsx'
import { DeskSelect } from './desk-select.tsx'
import { placeLink, placeName } from './desk-place.ts'
import type { Desk } from './use-desk.ts'

interface DeskAnswerProps {
  readonly desk: Desk
  readonly answer: Answer
  readonly className: string
}

/** The answer in full, ready to be sent. */
export function DeskAnswer({ desk, answer, className }: DeskAnswerProps) {
  const plan = usePlan()
  const site = useSiteAddress()
  const [place, setPlace] = useState(answer.place)
  // Of the answers at a step, those to what people see can be opened by a link.
  const isOpened = answer.kind === 'symptom' && place === answer.place && plan.steps.some(({ id }) => id === place)
  const end = useLinkEnd(isOpened ? answer.id : '')
  if (site === '') return null
  const link = placeLink(plan, place, desk.variant, site) + end
  const places = [...new Set([answer.place, startPlace, ...plan.guide.pages])]
  return (
    <article aria-labelledby="answer-title" className={classes('grid grid-cols-[minmax(0,1fr)] gap-2.5', className)}>
      <header>
        <p className="text-caption text-quiet">{plan.guide.app}</p>
        <h2 id="answer-title" className="text-lg leading-tight font-bold tracking-tight half:text-2xl">
          {placeName(plan, answer.place)}
        </h2>
      </header>
      <DeskCopies desk={desk} place={place} link={link} answer={answer} />
      <DeskSays answer={answer} />
      <DeskSelect
        label={deskMessages.target.leadsTo}
        value={place}
        options={places.map((id) => ({ id, label: placeName(plan, id) }))}
        onChange={setPlace}
      />
      <Disclosure summary={deskMessages.code.label}>
        <DeskCode link={link} fileName={`${place || plan.guide.id}.svg`} />
      </Disclosure>
    </article>
  )
}
