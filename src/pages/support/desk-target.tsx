import { useEffect, useRef, useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { Link, Variant } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { isGuidePage, type GuidePage } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { About } from '#engine/search/passages.ts'
import type { Plan } from '#model/guide.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useCustomerPart } from '#features/hand-over/use-customer-part.ts'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { DeskCopies } from './desk-copies.tsx'
import { DeskPreview } from './desk-preview.tsx'
import { DeskSelect } from './desk-select.tsx'
import { placeName, startPlace } from './desk-place.ts'

const words = deskMessages.target

interface DeskTargetProps {
  readonly pages: readonly GuidePage[]
  readonly chosen: { readonly place: string; readonly about: readonly About[]; readonly turn: number } | null
  readonly variant: Variant
  readonly onLeadElsewhere: (place: string) => void
}

/** The chosen place: its link in every form, and what the customer sees there. */
export function DeskTarget({ pages, chosen, variant, onLeadElsewhere }: DeskTargetProps) {
  const plan = usePlan()
  const site = useSiteAddress()
  const step = useLastStep(plan, chosen?.place)
  const heading = useFocusOnTurn(chosen?.turn)
  const customer = useCustomerPart()
  if (chosen === null || site === '') return <p className="needs-script text-quiet">{words.none}</p>
  const { place, about } = chosen
  const link = site + encodeLink(linkTo(plan, place, variant), [linkGuide(plan.guide)]).slice(1) + customer
  const options = [...(step === undefined ? [] : [step]), startPlace, ...pages].map((id) => ({
    id,
    label: placeName(plan, id),
  }))
  return (
    <section aria-labelledby="target-title" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <h2 ref={heading} id="target-title" tabIndex={-1} className="text-2xl font-bold tracking-tight">
        {placeName(plan, place)}
      </h2>
      <DeskCopies plan={plan} place={place} link={link} />
      <DeskSelect label={words.leadsTo} value={place} options={options} onChange={onLeadElsewhere} />
      <DeskPreview key={place} place={place} about={about} link={link} />
    </section>
  )
}

function linkTo({ guide }: Plan, place: string, variant: Variant): Link {
  if (place === startPlace) return { page: 'guide', guide: guide.id, variant }
  if (isGuidePage(place)) return { page: place, guide: guide.id, variant }
  return { page: 'step', guide: guide.id, step: place, variant }
}

/** The step chosen last: the way back from a page beside the steps. */
function useLastStep(plan: Plan, place: string | undefined): string | undefined {
  const [last, setLast] = useState<string>()
  const step = place === undefined ? undefined : positionOf(plan, place)?.step.id
  if (step !== undefined && step !== last) setLast(step)
  return step ?? last
}

/** With the keyboard, choosing is the way from the list to the links: the focus goes there. */
function useFocusOnTurn(turn: number | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (turn !== undefined) heading.current?.focus()
  }, [turn])
  return heading
}
