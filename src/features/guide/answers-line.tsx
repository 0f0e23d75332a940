import { fill, messages } from '#content/words/en/messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { Link } from 'react-router'
import { usePlan } from './guide-context.tsx'

/** For which answers the guide is shown, and the way to change them: a person may have come straight to a step. */
export function AnswersLine() {
  const { guide, answers } = usePlan()
  const chosen = guide.questions.map((question) => {
    const label = question.answers.find((candidate) => candidate.id === answers[question.id])?.label ?? ''
    return `${question.short}: ${label}`
  })
  return (
    <p className="text-sm text-quiet print:hidden">
      {fill(messages.step.changeAnswers, { answers: chosen.join(messages.list.semicolon) })}{' '}
      <Link to={`${guidePath(guide.id)}#questions`} className="font-semibold text-accent underline underline-offset-3">
        {messages.step.changeAnswersLink}
        <span className="sr-only"> {messages.step.changeAnswersTarget}</span>
      </Link>
    </p>
  )
}
