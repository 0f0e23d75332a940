import { useMemo } from 'react'
import { carriedMessages as words, carriedNeeds } from '#words/carried-messages.ts'
import { fieldTexts } from '#words/field-names.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { fill } from '#features/language/fill.ts'
import { useExposed } from '#features/values/use-exposed.ts'
import { useValueStep } from '#features/values/use-value-step.ts'
import type { Carrier } from '#model/step.ts'
import { mobileAccount, type MobileProblem } from '#outputs/thunderbird/mobile-account.ts'
import { Link } from 'react-router'
import { Callout } from '#ui/callout.tsx'
import { AccountCode } from './account-code.tsx'
import { AccountFile } from './account-file.tsx'

/** What the page makes of the values for a row, or what it still needs for that. */
export function Carried({ gives }: { readonly gives: Carrier }) {
  const { guide } = usePlan()
  const values = useValues()
  const exposed = useExposed()
  const account = useMemo(() => mobileAccount(guide, values), [guide, values])
  if (exposed.length > 0 || !account.ok) {
    const others = account.ok ? [] : account.error.filter(({ field }) => !exposed.includes(field))
    return (
      <Callout tone="warn" title={carriedNeeds[gives]} heading="p">
        <ul className="grid list-disc gap-1 ps-5">
          {exposed.map((field) => (
            <Need key={field} field={field} text={words.holdsPassword} link={words.fix} />
          ))}
          {others.map(({ field, kind }) => (
            <Need key={field} field={field} text={words[kind]} link={kind === 'missing' ? words.enter : words.fix} />
          ))}
        </ul>
      </Callout>
    )
  }
  switch (gives) {
    case 'thunderbird-code':
      return <AccountCode account={account.value} />
    case 'thunderbird-file':
      return <AccountFile account={account.value} />
  }
}

interface NeedProps {
  readonly field: MobileProblem['field']
  readonly text: string
  readonly link: string
}

function Need({ field, text, link }: NeedProps) {
  const path = useValueStep(field)
  const { inline } = fieldTexts[field]
  return (
    <li>
      <span>{fill(text, { field: inline })}</span>{' '}
      <Link to={path} className="font-semibold text-accent underline underline-offset-3">
        <span>{link}</span>
        <span className="sr-only">: {inline}</span>
      </Link>
    </li>
  )
}
