import { checkMessages, checkTexts } from '#words/check-messages.ts'
import type { CheckAnswer } from './verdict/answer-questions.ts'
import { Mark } from './verdict/mark.tsx'
import { toneColors } from './verdict/tone-colors.ts'

const { marks } = checkMessages.answers

/** SPF, DKIM and DMARC as the receiver reported them, or why that is not known. */
export function CheckList({ answers }: { readonly answers: readonly CheckAnswer[] | string }) {
  if (typeof answers === 'string')
    return (
      <div className="mt-1.5 flex items-start gap-2.5">
        <Mark tone="unknown" />
        <p>
          <b className="font-semibold text-quiet">{marks.unknown}.</b> {answers}
        </p>
      </div>
    )
  return (
    <dl className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-3">
      {answers.map(({ name, tone, word, detail, words }) => (
        <div key={name} className="rounded-lg border border-line bg-paper px-3 py-2.5">
          <dt className="leading-snug">
            <b className="font-semibold">{checkTexts[name].name}</b>
            <span className="block text-sm text-quiet">{checkTexts[name].asks}</span>
          </dt>
          <dd className="mt-2 flex items-start gap-2">
            <Mark tone={tone} />
            <span className="min-w-0 wrap-anywhere">
              <b className={`font-semibold ${toneColors[tone]}`}>{word}.</b> <span>{detail}</span>
              {words.length > 0 && (
                <span className="block text-sm text-quiet">
                  {checkMessages.answers.ownWord}{' '}
                  <code dir="ltr" className="font-mono">
                    {words.slice(0, 4).join(', ')}
                  </code>
                </span>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
