import { useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { handOverMessages } from '#words/hand-over-messages.ts'
import { valueProblems } from '#words/value-messages.ts'
import { isHost, isOwnHost } from '#engine/hand-over/own-hosts.ts'
import { isPasswordLike } from '#engine/hand-over/password-like.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { fill } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import type { PlainFieldId } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { clearCustomerValues, typeCustomerValue, useCustomerValues } from '#state/customer-values.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useCustomerWritten } from './use-link-end.ts'

const words = handOverMessages.desk

/** At the support desk: what is known of the customer goes into the link, and stays nowhere here. Folded, since often nothing is. */
export function CustomerValues() {
  const { guide } = usePlan()
  const { typed } = useCustomerValues()
  const { carried } = useCustomerWritten()
  const usual = effectiveValues(guide.provider, { emailAddress: typed.emailAddress ?? '' })
  const fields = plainFields.filter((field) => guide.fields.has(field))
  return (
    <div className="needs-script">
      <Disclosure
        summary={<b className="font-semibold">{words.title}</b>}
        aside={carried.length > 0 && fill(words.filled, { count: carried.length })}
      >
        <p className="text-sm text-quiet">{words.hint}</p>
        <div className="mt-2 grid items-start gap-3 sm:grid-cols-2">
          {fields.map((field) => (
            <CustomerField key={field} field={field} value={typed[field] ?? ''} usual={usual[field]} />
          ))}
        </div>
        {Object.keys(typed).length > 0 && (
          <Button
            className="mt-3"
            onClick={() => {
              clearCustomerValues()
              announce(words.cleared)
            }}
          >
            {words.clear}
          </Button>
        )}
      </Disclosure>
    </div>
  )
}

interface CustomerFieldProps {
  readonly field: PlainFieldId
  readonly value: string
  /** What is there where nothing is typed. */
  readonly usual: string
}

function CustomerField({ field, value, usual }: CustomerFieldProps) {
  const { provider } = usePlan().guide
  // Nobody is told off in the middle of a word.
  const [isLeft, setLeft] = useState(true)
  return (
    <TextField
      label={fieldTexts[field].name}
      value={value}
      placeholder={field === 'emailAddress' ? '' : usual}
      autoComplete="off"
      inputMode={field.endsWith('Port') ? 'numeric' : 'text'}
      onChange={({ target }) => {
        setLeft(false)
        typeCustomerValue(field, target.value)
      }}
      onBlur={() => setLeft(true)}
      error={isLeft && problemOf(field, value, provider)}
    />
  )
}

/** Why a value is not in the link. */
function problemOf(field: PlainFieldId, value: string, provider: Provider) {
  const check = checkValue(field, value)
  if (isPasswordLike(field, value)) return words.password
  if (check.state === 'bad') return <Inline text={valueProblems[check.problem]} />
  const isForeign = isHost(field) && check.state === 'ok' && !isOwnHost(check.value, provider)
  return isForeign && fill(words.foreign, { provider: provider.name })
}
