import { startMessages } from '#words/start-messages.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Inline } from './inline.tsx'
import { usePlan } from './guide-context.tsx'

/** How to find out what to answer, folded: most people know, or need not. */
export function WhichAnswer() {
  const questions = usePlan().guide.questions
  if (questions.length === 0) return null
  return (
    <Disclosure summary={startMessages.guide.which}>
      <dl className="grid gap-3 text-note">
        {questions.map((question) => (
          <div key={question.id}>
            <dt className="font-semibold">{question.title}</dt>
            <dd className="text-quiet">
              <Inline text={question.hint} />
            </dd>
            {question.answers.map(({ id, label, hint }) => (
              <dd key={id}>
                <b>{label}</b> {hint && <Inline text={hint} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
