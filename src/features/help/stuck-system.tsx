import { supportMessages } from '#words/support-messages.ts'
import { fill } from '#features/language/fill.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { answer } from '#state/progress.ts'
import { SelectField } from '#ui/select-field.tsx'

/** What the program's guide asks of the person's system, with where to find it: support needs it, too. */
export function StuckSystem() {
  const { guide, answers } = usePlan()
  const providers = new Set(guide.provider.questions.map(({ id }) => id))
  return guide.questions
    .filter(({ id }) => !providers.has(id))
    .map((question) => (
      <SelectField
        key={question.id}
        label={fill(supportMessages.stuck.ask, { short: question.short })}
        options={question.answers}
        chosen={answers[question.id] ?? question.assumed}
        onChoose={(chosen) => answer(guide.id, question.id, chosen)}
        note={<Inline text={question.hint} />}
      />
    ))
}
