import { useEffect, useRef } from 'react'
import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { receivers, type ReceiverId } from '#content/receivers.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import type { Verdict } from '#model/verdict.ts'
import { announce } from '#features/session/announcer.tsx'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import type { Told, Tone } from './describe-verdict.ts'
import type { Held } from './held.ts'
import { Mark } from './mark.tsx'
import { toneColors } from './tone-colors.ts'
import { WaysOn } from './ways-on.tsx'

const words = checkMessages.verdict

const boxes: Readonly<Record<Tone, string>> = {
  pass: 'border-good bg-good-soft',
  fail: 'border-bad bg-bad-soft',
  unknown: 'border-dashed border-edge bg-sunken',
}

interface VerdictCardProps {
  readonly told: Told
  readonly held: Held
  readonly verdict: Verdict | null
  readonly fix: Planned<CheckWay>['fix']
  /** The person said where it arrived. */
  readonly isChosen: boolean
  readonly onReadAs: (receiver: ReceiverId) => void
}

/** What it is, what it means, what to do. */
export function VerdictCard({ told, held, verdict, fix, isChosen, onReadAs }: VerdictCardProps) {
  const { tone, headline, means, todo, waysOn } = told
  const heading = useAnswerFocus(held, headline)
  const lastLine = useRef<HTMLParagraphElement>(null)
  const isFound = verdict !== null && 'findings' in verdict
  const looksLike = isFound && verdict.findings.report.kind === 'not-found' ? verdict.findings.report.looksLike : ''
  const other = receivers.find(({ id }) => id === looksLike)

  async function copy() {
    const worked = await copyAnswer(told)
    if (!worked && heading.current && lastLine.current) selectText(heading.current, lastLine.current)
    return worked
  }

  return (
    <div className={classes('rounded-2xl border-2 px-4 py-5 sm:px-6 sm:py-6', boxes[tone])}>
      <div className="flex items-start gap-4">
        <Mark tone={tone} size="large" />
        <div className="min-w-0">
          <p className={classes('text-sm font-semibold', toneColors[tone])}>{words.kickers[tone]}</p>
          <h2
            ref={heading}
            id="verdict-title"
            tabIndex={-1}
            className="text-2xl leading-tight font-bold tracking-tight text-balance wrap-anywhere"
          >
            {headline}
          </h2>
        </div>
      </div>
      <div className="mt-4 grid max-w-3xl gap-3 wrap-anywhere sm:ps-16">
        {means.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p ref={lastLine}>
          <b className="font-semibold">{words.todo}</b> {todo}
        </p>
        {other && (
          <p>
            {fill(words.looksLike, { receiver: other.name })}{' '}
            <Button look="quiet" onClick={() => onReadAs(other.id)}>
              {fill(words.readAs, { receiver: other.name })}
            </Button>
          </p>
        )}
        <WaysOn waysOn={waysOn} fix={fix} />
        {isFound && (
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-3">
            <p className="min-w-0 flex-1 basis-72 text-sm text-quiet">
              <span>{words.shows}</span> {!isChosen && <span>{words.unchosen}</span>}
            </p>
            <CopyButton name={words.copy.copy} words={words.copy} onCopy={copy} />
          </div>
        )}
      </div>
    </div>
  )
}

/** For a mail to whoever can fix it. Nothing of the source itself is in it. */
async function copyAnswer({ headline, means, todo }: Told): Promise<boolean> {
  const worked = await copyText([headline, ...means, `${words.todo} ${todo}`, words.shows].join('\n\n'))
  announce(worked ? words.copied : words.copyFailed)
  return worked
}

/** A new text leads to its answer; the same text read otherwise is only announced: the person is elsewhere then. */
function useAnswerFocus(held: Held, headline: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Held | null>(null)
  useEffect(() => {
    if (shown.current === held) announce(headline)
    else {
      heading.current?.focus({ preventScroll: true })
      heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
    }
    shown.current = held
  }, [held, headline])
  return heading
}
