import { useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import type { Variant } from '#engine/links/link.ts'
import { guidePages } from '#engine/links/paths.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { FixedPlan } from '#features/guide/guide-context.tsx'
import type { About } from '#engine/search/passages.ts'
import { DeskSearch } from './desk-search.tsx'
import { DeskSelect } from './desk-select.tsx'
import { DeskTarget } from './desk-target.tsx'
import { DeskVariant } from './desk-variant.tsx'
import { ReceivedReports } from './received-reports.tsx'
import { useGuides, type DeskResult } from './use-desk-search.ts'

interface Chosen {
  readonly guide: string
  readonly place: string
  /** What the search found there. */
  readonly about: readonly About[]
  /** Grows with each choice in the list: then the focus follows. */
  readonly turn: number
}

/** The desk of a person who helps: find the step, see it, send the link. */
export function SupportPage() {
  const guides = useGuides()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [variants, setVariants] = useState<Readonly<Record<string, Variant>>>({})
  const [program, setProgram] = useState<string>()
  const guide = guides.find(({ id }) => id === program) ?? guides[0]
  const variant = variants[guide?.id ?? ''] ?? noVariant
  const plan = guide && planGuide(guide, variant)
  if (guide === undefined || plan === undefined) return null

  function choose(result: DeskResult) {
    setProgram(result.guide)
    setChosen({ ...result, turn: (chosen?.turn ?? 0) + 1 })
    if (result.variant !== undefined) setVariants({ ...variants, [result.guide]: result.variant })
  }

  return (
    <div className="mx-auto grid max-w-7xl grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 px-4 pt-8 pb-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <header className="lg:col-span-2">
        <h1 tabIndex={-1}>{pageMessages.support.title}</h1>
        <p className="mt-1 text-quiet">{deskMessages.intro}</p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
        {guides.length > 1 && (
          <div className="needs-script">
            <DeskSelect
              label={deskMessages.program}
              value={guide.id}
              options={guides.map(({ id, app }) => ({ id, label: app }))}
              onChange={(id) => {
                setProgram(id)
                setChosen(null)
              }}
            />
          </div>
        )}
        <DeskSearch
          guide={guide}
          isChosen={program !== undefined}
          pages={guidePages}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <FixedPlan plan={plan}>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
          <DeskVariant
            guide={guide}
            variant={variant}
            onChange={(next) => setVariants({ ...variants, [guide.id]: next })}
          />
          <DeskTarget
            pages={guidePages}
            chosen={chosen}
            variant={variant}
            onLeadElsewhere={(place) => setChosen({ guide: guide.id, place, about: [], turn: chosen?.turn ?? 0 })}
          />
        </div>
      </FixedPlan>
      <ReceivedReports />
    </div>
  )
}

const noVariant: Variant = {}
