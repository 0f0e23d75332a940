import { expectedOf } from '#engine/plan/rows.ts'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Plan } from '#model/guide.ts'
import { placeSummary, plainWords } from './desk-place.ts'
import type { DeskResult } from './use-desk-search.ts'

const words = deskMessages.why
const plain = (text: string) => inlineText(text, plainWords)

/** Why a place was found, and what to do about it. Errors with the same words are told apart. */
export function DeskWhy({ plan, result }: { readonly plan: Plan; readonly result: DeskResult }) {
  const [best] = result.about
  const step = positionOf(plan, result.place)?.step
  const expected =
    best?.kind === 'expected'
      ? (step === undefined ? [] : expectedOf(step)).find(({ id }) => id === best.id)
      : undefined
  const symptoms = step?.symptoms ?? (result.place === 'profile' ? plan.profile?.symptoms : undefined) ?? []
  const symptom = best?.kind === 'symptom' ? symptoms.find(({ id }) => id === best.id) : undefined
  if (expected !== undefined)
    return (
      <Lines
        head={turnOf(plan, expected.id, expected.after)}
        seen={expected.message}
        remedy={plain(expected.remedy)}
        tone="text-bad"
      />
    )
  if (symptom !== undefined)
    return <Lines head={words.symptom} seen={plain(symptom.sees)} remedy={plain(symptom.fix)} tone="text-ink" />
  const summary = result.variant === undefined ? placeSummary(plan, result.place) : deskMessages.search.fromLink
  return <span className="block text-sm text-quiet">{summary}</span>
}

interface LinesProps {
  readonly head: string
  readonly seen: string
  readonly remedy: string
  readonly tone: string
}

function Lines({ head, seen, remedy, tone }: LinesProps) {
  return (
    <span className="block text-sm">
      <span className="text-quiet">{head}</span> <b className={`font-semibold ${tone}`}>{seen}</b>{' '}
      <span className="block">{remedy}</span>
    </span>
  )
}

/** Which of the errors with the same words this is, in the order in which they come up. */
function turnOf(plan: Plan, id: string, button: string): string {
  const all = plan.steps.flatMap((step, index) => expectedOf(step).map((each) => ({ ...each, number: index + 1 })))
  const own = all.find((each) => each.id === id)
  const same = all.filter(({ message }) => message === own?.message)
  const values = {
    turn: same.findIndex((each) => each.id === id) + 1,
    count: same.length,
    number: own?.number ?? 0,
    button,
  }
  return fill(same.length > 1 ? words.expectedOf : words.expected, values)
}
