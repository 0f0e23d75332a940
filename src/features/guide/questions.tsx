import { fill } from '#features/language/fill.ts'
import { startMessages } from '#words/start-messages.ts'
import { notSure } from '#model/question.ts'
import { answer } from '#state/progress.ts'
import { SelectField } from '#ui/select-field.tsx'
import { usePlan } from './guide-context.tsx'

const words = startMessages.guide

/** What is asked once and changes what the guide says. */
export function Questions() {
  const { guide, answers, steps } = usePlan()
  const questions = guide.questions
  if (questions.length === 0) return null
  const finder = 1 + steps.findIndex(({ fork }) => fork?.branches.some(({ picks }) => picks !== undefined))
  return (
    <div id="questions">
      <div className="grid gap-3.5 phone:grid-cols-2">
        {questions.map((question) => (
          <SelectField
            key={question.id}
            label={fill(words.ask, { short: question.short })}
            options={question.answers}
            chosen={answers[question.id] ?? question.assumed}
            onChoose={(chosen) => answer(guide.id, question.id, chosen)}
          />
        ))}
      </div>
      {(finder > 0 || questions.every(({ assumed }) => assumed === notSure)) && (
        <p className="needs-script visible mt-2 text-note text-quiet">
          {finder > 0 ? fill(words.findsOut, { number: finder }) : words.unsure}
        </p>
      )}
    </div>
  )
}
