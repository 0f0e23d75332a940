import { locale } from '#content/locale.ts'
import { useEffect, useState } from 'react'
import { checklistMessages } from '#words/checklist-messages.ts'
import { connectionWords } from '#words/connection-words.ts'
import { lineNames, sectionTitles } from '#words/field-words.ts'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { Values } from '#model/field.ts'
import type { Checklist } from '#outputs/checklist/checklist.ts'
import { composeChecklist } from '#outputs/checklist/compose-checklist.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { FixedValues, usePlan, useValues } from '#features/guide/guide-context.tsx'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { drawPageMargins } from '#platform/print.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { firstChoices, isForSomebodyElse, type Choices } from './choices.ts'
import { CopyPanel } from './copy-panel.tsx'
import { PrintPanel } from './print-panel.tsx'
import { Sheet } from './sheet.tsx'
import { usePrintSecrets } from './use-print-secrets.ts'
import { useToday } from './use-today.ts'

const words = {
  icons: messages.icons,
  fields: fieldTexts,
  lang: locale.lang,
  lines: lineNames,
  connection: connectionWords,
  sections: sectionTitles,
  step: checklistMessages.sheet.step,
}

/** The whole guide as one sheet: to tick off here, to print, to copy. */
export function ChecklistPage() {
  const [choices, setChoices] = useState(firstChoices)
  const values = useChosenValues(choices)
  const checklist = useChecklist(values, choices)
  const secrets = usePrintSecrets()
  usePageMargins(checklist)

  function choose(change: Partial<Choices>) {
    // On a sheet for somebody else my passwords have no business.
    if (change.values !== undefined) secrets.arm(false)
    setChoices({ ...choices, ...change })
  }

  return (
    <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-8 pb-12 print:block print:max-w-none print:p-0">
      <header>
        <p className="text-sm font-semibold text-accent print:hidden">
          {checklist.provider} · {checklist.app}
        </p>
        <h1 tabIndex={-1}>{pageMessages.checklist.title}</h1>
        <p className="mt-3 max-w-2xl text-lg text-quiet print:hidden">{checklistMessages.intro}</p>
      </header>
      <PrintPanel checklist={checklist} choices={choices} onChoose={choose} secrets={secrets} />
      <CopyPanel checklist={checklist} values={values} />
      <AnswersLine />
      <FixedValues values={values}>
        <Sheet checklist={checklist} canTick={!isForSomebodyElse(choices)} isPrintingSecrets={secrets.isPrinting} />
      </FixedValues>
    </div>
  )
}

/** On a blank sheet only what the provider gives to everybody. */
function useChosenValues(choices: Choices): Values {
  const { provider } = usePlan().guide
  const mine = useValues()
  return isForSomebodyElse(choices) ? effectiveValues(provider, {}) : mine
}

function useChecklist(values: Values, choices: Choices): Checklist {
  const plan = usePlan()
  const done = useProgress((state) => selectGuide(plan.guide.id)(state).done)
  const site = useSiteAddress()
  const date = useToday()
  return composeChecklist({
    plan,
    values,
    done: isForSomebodyElse(choices) ? [] : done,
    steps: choices.steps,
    withPictures: choices.pictures === 'with',
    site,
    date,
    words,
  })
}

function usePageMargins({ provider, service, app, date, addresses }: Checklist) {
  const { left, page } = checklistMessages.margin
  const topLeft = fill(left, { provider, service, app })
  useEffect(
    () => drawPageMargins({ topLeft, topRight: date, bottomLeft: addresses.guide, bottomRight: page }),
    [topLeft, date, addresses.guide, page],
  )
}
