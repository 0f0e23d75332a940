import { checkMessages } from '#words/check-messages.ts'
import type { Answer } from './answer-questions.ts'
import { Mark } from './mark.tsx'
import { toneColors } from './tone-colors.ts'

/** One question with its answer, and why. */
export function AnswerRow({ answer }: { readonly answer: Answer }) {
  const { tone, question, details } = answer
  return (
    <div className="py-4">
      <h4 className="font-semibold">{question}</h4>
      <div className="mt-1.5 flex items-start gap-2.5">
        <Mark tone={tone} />
        <p className="min-w-0 wrap-anywhere">
          <b className={`font-semibold ${toneColors[tone]}`}>{checkMessages.answers.marks[tone]}.</b>{' '}
          {details.join(' ')}
        </p>
      </div>
    </div>
  )
}
