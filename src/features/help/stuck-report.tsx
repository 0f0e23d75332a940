import { useId, useRef, useState } from 'react'
import { fill } from '#features/language/fill.ts'
import { supportMessages } from '#words/support-messages.ts'
import { mailReport } from '#outputs/report/mail-report.ts'
import type { Shareable } from '#outputs/report/report.ts'
import { writeReport } from '#outputs/report/write-report.ts'
import { copyText } from '#platform/clipboard.ts'
import { downloadText } from '#platform/download.ts'
import { selectText } from '#platform/selection.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { symptomsAt, type HelpPlace } from './help-place.ts'
import { StuckChoices } from './stuck-choices.tsx'
import { StuckMessage } from './stuck-message.tsx'
import { StuckSystem } from './stuck-system.tsx'
import { useStuckReport } from './use-stuck-report.ts'

const words = supportMessages.stuck

interface StuckReportProps {
  readonly place: HelpPlace
  /** The symptom the person looked at last, or ''. */
  readonly opened: string
}

/** The report for support, to be read first and then copied, saved or mailed. */
export function StuckReport({ place, opened }: StuckReportProps) {
  const plan = usePlan()
  const { email } = plan.guide.provider.support
  const [chosen, setChosen] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const [shared, setShared] = useState<readonly Shareable[]>([])
  const symptom = chosen ?? opened
  const { report, code, isWithholding, isCut } = useStuckReport(place, { symptom, message, shared })
  const shown = useRef<HTMLPreElement>(null)
  const id = useId()
  const text = writeReport(report)

  async function copy() {
    const worked = await copyText(text)
    announce(worked ? words.copied : words.failed)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  function save() {
    downloadText(words.fileName, 'text/plain', text)
    announce(words.saved)
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p>
        <span className="text-quiet">{words.code}</span>{' '}
        <b aria-label={words.codeName} role="group" className="font-mono text-lg tracking-wider whitespace-nowrap">
          {code}
        </b>
      </p>
      <p className="text-quiet">{words.reportHint}</p>
      <StuckMessage isCut={isCut} onType={setMessage} />
      <StuckSystem />
      <StuckChoices
        symptoms={symptomsAt(plan, place)}
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
          {text}
        </pre>
      </section>
      <div>
        <p className="flex flex-wrap items-center gap-3">
          <CopyButton
            look="primary"
            name={words.copy}
            words={{ ...supportMessages.copy, copy: words.copy }}
            onCopy={copy}
          />
          <Button look="quiet" onClick={save}>
            {words.save}
          </Button>
        </p>
        <p className="mt-1 text-sm text-quiet">{words.copyHint}</p>
      </div>
      {email !== undefined && <MailLink email={email} report={report} />}
    </div>
  )
}

interface MailLinkProps {
  readonly email: string
  readonly report: Parameters<typeof mailReport>[0]
}

/** Last, because it opens the very program that may not work yet. */
function MailLink({ email, report }: MailLinkProps) {
  const { words: guideWords } = usePlan()
  const { program = '', fromField: from = '' } = guideWords
  const mail = mailReport(report, email, supportMessages.report.shortened)
  return (
    <div>
      {/* An address has no place to break: in a window of 320 px it would run out of the page. */}
      <a href={mail.address} className="text-link inline-flex min-h-11 items-center wrap-anywhere">
        {fill(words.mail, { email })}
      </a>
      <p className="mt-1 text-sm text-quiet">
        <span>{from === '' ? words.mailHint : <Inline text={fill(words.mailFrom, { program, from })} />}</span>{' '}
        {mail.isShortened && <span>{words.mailShortened}</span>}
      </p>
    </div>
  )
}
