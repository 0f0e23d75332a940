import { useEffect, type ReactNode } from 'react'
import { site } from '#content/site.ts'
import { fieldTexts } from '#words/field-names.ts'
import { handOverMessages as words } from '#words/hand-over-messages.ts'
import { valueProblems } from '#words/value-messages.ts'
import type { LeftOut } from '#engine/hand-over/read-hand-over.ts'
import { barButton, barLink } from '#features/arrival/bar-classes.ts'
import { Inline } from '#features/guide/inline.tsx'
import { fill, listOf } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import { ValueText } from '#features/steps/value-text.tsx'
import type { Guide } from '#model/guide.ts'
import type { PlainFieldId } from '#model/field.ts'
import { focusHeading } from '#platform/focus.ts'
import { dropLinkValues } from '#state/link-values.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { takeValues } from './take-values.ts'
import { useLinkOffer, type LinkOffer } from './use-link-offer.ts'

interface LinkValuesBarProps {
  readonly text: string
  /** The guide of the page, where it is one's. */
  readonly guide?: Guide | undefined
}

/** What came in the address, shown before it counts. */
export function LinkValuesBar({ text, guide }: LinkValuesBarProps) {
  const offer = useLinkOffer(text, site.provider, guide)
  if (typeof offer === 'string') return <Said text={words[offer]} />
  return <Offer offer={offer} guide={guide} />
}

/** A link that brings nothing: says why. */
function Said({ text }: { readonly text: string }) {
  useEffect(() => announce(text), [text])
  return (
    <Frame buttons={<CloseButton />}>
      <p>{text}</p>
    </Frame>
  )
}

function Offer({ offer, guide }: { readonly offer: LinkOffer; readonly guide: Guide | undefined }) {
  const { values, answers, given, foreign, left, hasUnknownAnswers } = offer
  const hosts = Object.entries(foreign) as [PlainFieldId, string][]
  const canUse = values.length + answers.length > 0
  const names = listOf([
    ...values.map(({ field }) => fieldTexts[field].inline),
    ...answers.map(({ question }) => question),
  ])
  const said = canUse ? fill(words.came, { fields: names }) : words.nothing
  const isIdle = !canUse && hosts.length + left.length === 0
  useEffect(() => {
    announce(said)
    if (isIdle) dropLinkValues()
  }, [said, isIdle])
  if (isIdle) return null

  function use() {
    takeValues(site.provider, guide, values, given)
    end(words.used)
  }

  return (
    <Frame
      buttons={
        canUse ? (
          <>
            <button type="button" className={barButton} onClick={use}>
              {words.use}
            </button>
            <button type="button" className={barLink} onClick={() => drop(words.dropped)}>
              {words.notMine}
            </button>
          </>
        ) : (
          <CloseButton />
        )
      }
    >
      <p className="font-semibold">{words.name}</p>
      <dl className="grid gap-x-6 gap-y-0.5 half:flex half:flex-wrap">
        {values.map(({ field, value, mine }) => (
          <Came key={field} name={fieldTexts[field].name} value={value} mine={mine} />
        ))}
        {answers.map(({ id, question, answer, mine }) => (
          <Came key={id} name={question} value={answer} mine={mine} />
        ))}
        {hosts.map(([field, host]) => (
          <div key={field}>
            <Name>{fieldTexts[field].name}</Name>
            <dd className="inline wrap-anywhere">
              <s>
                <bdi>{host}</bdi>
              </s>{' '}
              <span>{fill(words.foreign, { provider: site.provider.name })}</span>
            </dd>
          </div>
        ))}
        {left.map(({ field, reason }) => (
          <div key={field}>
            <Name>{fieldTexts[field].name}</Name>
            <dd className="inline">
              <Inline text={reasonFor(reason)} />
            </dd>
          </div>
        ))}
      </dl>
      {hasUnknownAnswers && <p className="mt-1">{words.unknownAnswers}</p>}
    </Frame>
  )
}

const reasonFor = (reason: LeftOut['reason']) =>
  reason === 'password' ? words.left.password : `${words.left.other} ${valueProblems[reason]}`

/** A value that does not fit beside its name goes below it. */
const line = 'flex flex-wrap gap-x-0.5'

function Name({ children }: { readonly children: string }) {
  return <dt className="me-1 inline opacity-80">{fill(words.label, { field: children })}</dt>
}

interface CameProps {
  readonly name: string
  readonly value: string
  readonly mine: string
}

function Came({ name, value, mine }: CameProps) {
  return (
    <div className={line}>
      <Name>{name}</Name>
      <dd className="me-1 min-w-0 font-semibold">
        <ValueText value={value} />
      </dd>
      {mine !== '' && <dd className="min-w-0 wrap-anywhere">{fill(words.mine, { value: mine })}</dd>}
    </div>
  )
}

function CloseButton() {
  return (
    <button type="button" className={barLink} onClick={() => drop()}>
      {words.close}
    </button>
  )
}

/** The bar goes, and the pressed button with it. */
function end(said?: string) {
  if (said !== undefined) announce(said)
  focusHeading()
}

function drop(said?: string) {
  dropLinkValues()
  end(said)
}

function Frame({ buttons, children }: { readonly buttons: ReactNode; readonly children: ReactNode }) {
  const isAnew = useLoadedAnew((state) => state.isToBeSaid)
  return (
    <aside aria-label={words.name} className="page mt-3 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 bar rounded-xl py-2 ps-4 pe-2.5 text-note">
        <div className="min-w-0 flex-1 basis-72">
          {children}
          {isAnew && <p className="mt-1 text-label">{words.anew.text}</p>}
        </div>
        <p className="flex flex-wrap gap-1">{buttons}</p>
      </div>
    </aside>
  )
}
