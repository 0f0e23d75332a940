import { fill } from '#engine/language/sentences.ts'
import type { Answers, Question } from '#model/question.ts'
import type { Choice, Condition, Planned } from '#model/text.ts'

export interface Choosing {
  readonly answers: Answers
  readonly words: Readonly<Record<string, string>>
}

/** The answers with every open question filled with what the guide assumes; unknown answers count as open. */
export function completeAnswers(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.map((question) => {
      const given = answers[question.id]
      const isKnown = question.answers.some((answer) => answer.id === given)
      return [question.id, isKnown && given !== undefined ? given : question.assumed]
    }),
  )
}

/** True when the piece of content applies to these answers. */
export function applies(condition: Condition | undefined, answers: Answers): boolean {
  return condition === undefined || condition.in.includes(answers[condition.question] ?? '')
}

function isChoice(value: object): value is Choice<unknown> {
  return 'by' in value && 'cases' in value
}

/**
 * Makes every choice in a piece of content, leaves out list items that do not apply, and puts words in.
 * The shape stays: only `Choice` and `when` disappear, which is what `Planned` says of the type.
 */
export function choose<T>(content: T, choosing: Choosing): Planned<T> {
  return walk(content, choosing) as Planned<T>
}

function walk(value: unknown, choosing: Choosing): unknown {
  if (typeof value === 'string') return fill(value, choosing.words)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.filter((item) => applies(conditionOf(item), choosing.answers)).map((item) => walk(item, choosing))
  if (isChoice(value)) {
    const chosen = value.cases[choosing.answers[value.by] ?? '']
    return walk(chosen ?? ('otherwise' in value ? value.otherwise : undefined), choosing)
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'when')
      .map(([key, inner]) => [key, walk(inner, choosing)]),
  )
}

function conditionOf(item: unknown): Condition | undefined {
  return typeof item === 'object' && item !== null && 'when' in item ? (item.when as Condition) : undefined
}
