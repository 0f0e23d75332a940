import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { answerChecks, answerFrom, answerRelay, type FoundVerdict } from './answer-questions.ts'
import { AnswerRow } from './answer-row.tsx'
import { CheckList } from '#pages/check/check-list.tsx'
import { namesOf, type Setting } from './names.ts'

const words = checkMessages.answers

interface AnswersProps {
  readonly verdict: FoundVerdict
  readonly setting: Setting
}

/** The three questions a source can answer, each with its own yes, no or not known. */
export function Answers({ verdict, setting }: AnswersProps) {
  const names = namesOf(setting, verdict.findings)
  return (
    <section aria-labelledby="answers-title" className="rounded-xl border border-line bg-card lifted">
      <h3 id="answers-title" className="px-4 pt-4 text-xl font-semibold sm:px-6">
        {words.title}
      </h3>
      <div className="mt-1 divide-y divide-line px-4 sm:px-6">
        <AnswerRow answer={answerRelay(verdict, setting)} />
        <div className="py-4">
          <h4 className="font-semibold">{fill(words.report.question, names)}</h4>
          <CheckList answers={answerChecks(verdict, setting)} />
        </div>
        <AnswerRow answer={answerFrom(verdict, setting)} />
      </div>
    </section>
  )
}
