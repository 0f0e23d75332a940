import { useId, useState } from 'react'
import { inputMessages } from '#content/words/en/input-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { once } from '#features/loading/load-later.tsx'
import { announce } from '#features/session/announcer.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import { useCarryRows } from '#features/steps/use-carry-rows.ts'
import { FieldInputs } from '#features/values/field-inputs.tsx'
import { collectedGroups } from '#features/values/collected-groups.ts'
import type { FieldId } from '#model/field.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { PasteSummary } from './paste-summary.ts'
import { PasteSummaryList } from './paste-summary-list.tsx'
import { PasteTarget } from './paste-target.tsx'

const words = inputMessages.paste

const loadReader = once(() => import('./apply-pasted-panel.ts'))

interface PastePanelProps {
  readonly fields: readonly FieldId[]
  /** Whether there are values already. */
  readonly isFilled: boolean
}

/** The provider's page, pasted whole: one large target, and afterwards a table of what was in it. */
export function PastePanel({ fields, isFilled }: PastePanelProps) {
  const { guide } = usePlan()
  const [summary, setSummary] = useState<PasteSummary | null>(null)
  const [failure, setFailure] = useState('')
  const [isAgain, setAgain] = useState(false)
  const id = useId()

  async function take(text: string) {
    try {
      const { applyPastedPanel, summaryText } = await loadReader()
      const taken = applyPastedPanel(guide, text)
      setSummary(taken)
      setFailure('')
      setAgain(taken.taken.length === 0)
      announce(summaryText(taken))
    } catch {
      setFailure(words.failed)
      announce(words.failed)
    }
  }

  const hasTable = isFilled && !isAgain
  return (
    <section aria-labelledby={id} className="needs-script grid grid-cols-[minmax(0,1fr)] gap-3 print:hidden">
      <h2 id={id} className="sr-only">
        {words.title}
      </h2>
      {hasTable ? (
        <Collected fields={fields} summary={summary} onAgain={() => setAgain(true)} />
      ) : (
        <PasteTarget label={fill(words.label, { service: guide.provider.service })} onText={(text) => void take(text)} />
      )}
      {failure !== '' && <p className="font-semibold text-danger">{failure}</p>}
      {summary !== null && <PasteSummaryList summary={summary} />}
      {!hasTable && fields.length > 0 && (
        <Disclosure summary={words.type}>
          <FieldInputs fields={fields} />
        </Disclosure>
      )}
    </section>
  )
}

interface CollectedProps {
  readonly fields: readonly FieldId[]
  readonly summary: PasteSummary | null
  readonly onAgain: () => void
}

/** What there is now, each with the way to change it. */
function Collected({ fields, summary, onAgain }: CollectedProps) {
  const { guide } = usePlan()
  const secretOf = useSecretsOf(guide.provider.id)
  const secrets = (['imapPassword', 'smtpPassword'] as const).filter(
    (field) => guide.fields.has(field) && secretOf(field) !== undefined,
  )
  const groups = collectedGroups([...fields, ...secrets], guide)
  const carry = useCarryRows(groups)
  return (
    <div>
      <p className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <span className="font-semibold text-pine">
          {summary === null ? words.filled : fill(words.count, { count: summary.taken.length })}
        </span>
        <Button look="link" onClick={onAgain}>
          {words.again}
        </Button>
      </p>
      <RowList label={words.title} groups={groups} carry={carry} plain="edit" />
    </div>
  )
}
