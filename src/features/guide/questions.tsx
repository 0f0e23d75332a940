import { answer } from '#state/progress.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Inline } from './inline.tsx'
import { usePlan } from './guide-context.tsx'

/** What is asked once and changes what the guide says. */
export function Questions() {
  const { guide, answers } = usePlan()
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      {guide.questions.map((question) => (
        <RadioGroup
          key={question.id}
          legend={question.title}
          hint={<Inline text={question.hint} />}
          options={question.answers}
          chosen={answers[question.id] ?? question.assumed}
          onChoose={(chosen) => answer(guide.id, question.id, chosen)}
        />
      ))}
    </div>
  )
}
