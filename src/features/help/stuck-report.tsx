import { useId, useRef, useState } from 'react'
import { fill } from '#features/language/fill.ts'
import { supportMessages } from '#words/support-messages.ts'
import type { PlannedStep } from '#model/guide.ts'
import { mailReport } from '#outputs/report/mail-report.ts'
import type { Shareable } from '#outputs/report/report.ts'
import { writeReport } from '#outputs/report/write-report.ts'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { StuckChoices } from './stuck-choices.tsx'
import { useStuckReport } from './use-stuck-report.ts'

const words = supportMessages.stuck

interface StuckReportProps {
  readonly step: PlannedStep
  /** The symptom the person looked at last, or ''. */
  readonly opened: string
}

/** The report for support, to be read first and then copied or mailed. */
export function StuckReport({ step, opened }: StuckReportProps) {
  const { support } = usePlan().guide.provider
  const [chosen, setChosen] = useState<string | null>(null)
  const [shared, setShared] = useState<readonly Shareable[]>([])
  const symptom = chosen ?? opened
  const { report, isWithholding } = useStuckReport(step.id, symptom, shared)
  const shown = useRef<HTMLPreElement>(null)
  const id = useId()
  const mail = mailReport(report, support.email ?? '', supportMessages.report.shortened)

  async function copy() {
    const worked = await copyText(writeReport(report))
    announce(worked ? words.copied : words.failed)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="text-quiet">{words.reportHint}</p>
      <StuckChoices
        symptoms={step.symptoms}
        symptom={symptom}
        onChooseSymptom={setChosen}
        shared={shared}
        onShare={setShared}
      />
      {isWithholding && <p className="font-semibold text-bad">{words.withheld}</p>}
      <section aria-labelledby={`${id}-title`}>
        <h3 id={`${id}-title`} className="font-semibold">
          {words.text}
        </h3>
        <pre
          ref={shown}
          className="mt-1 rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-sm break-words whitespace-pre-wrap"
        >
          {writeReport(report)}
        </pre>
      </section>
      <p className="flex flex-wrap items-center gap-3">
        <CopyButton
          look="primary"
          name={words.copy}
          words={{ ...supportMessages.copy, copy: words.copy }}
          onCopy={copy}
        />
        {/* An address has no place to break: in a window of 320 px it would run out of the page. */}
        <a href={mail.address} className={`${buttonClasses('secondary')} wrap-anywhere`}>
          {fill(words.mail, { email: support.email ?? '' })}
        </a>
      </p>
      <p className="text-sm text-quiet">
        <span>{words.mailHint}</span> {mail.isShortened && <span>{words.mailShortened}</span>}
      </p>
    </div>
  )
}
