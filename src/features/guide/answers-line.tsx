import { fill, listOf } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { notSure } from '#model/question.ts'
import { Link } from 'react-router'
import { usePlan } from './guide-context.tsx'

/** For which answers the guide is shown, and the way to change them: a person may have come straight to a step. */
export function AnswersLine() {
  const { guide, answers } = usePlan()
  const questions = guide.questions
  if (questions.length === 0) return null
  const chosen = questions.map(({ id, short, assumed, answers: possible }) => {
    const label = possible.find((candidate) => candidate.id === answers[id])?.label
    return (assumed === notSure && answers[id] === assumed) || label === undefined
      ? fill(messages.step.anyAnswer, { short })
      : label
  })
  return (
    <p className="text-caption text-quiet print:hidden">
      <span>{fill(messages.step.changeAnswers, { answers: listOf(chosen) })}</span>{' '}
      <Link to={`${guidePath(guide.id)}#questions`} className="text-link">
        <span>{messages.step.changeAnswersLink}</span>
        <span className="sr-only"> {messages.step.changeAnswersTarget}</span>
      </Link>
    </p>
  )
}
