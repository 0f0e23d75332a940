import type { Guide } from '#model/guide.ts'
import type { Answers } from '#model/question.ts'

/** Every combination of answers: a text may be wrong for one of them only. */
export function allAnswers({ questions }: Pick<Guide, 'questions'>): readonly Answers[] {
  return questions.reduce<Record<string, string>[]>(
    (sets, question) => sets.flatMap((set) => question.answers.map(({ id }) => ({ ...set, [question.id]: id }))),
    [{}],
  )
}
