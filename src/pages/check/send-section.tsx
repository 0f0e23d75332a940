import { checkMessages } from '#words/check-messages.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Callout } from '#ui/callout.tsx'
import { CopyRow } from './copy-row.tsx'
import { NumberedList } from './numbered-list.tsx'
import { SectionTitle } from './section-title.tsx'
import { TroubleList } from './trouble-list.tsx'

const words = checkMessages.send

/** Where to send the test, what to write, and what if it does not go out. */
export function SendSection({ way }: { readonly way: Planned<CheckWay> }) {
  return (
    <section id="send" aria-labelledby="send-title">
      <SectionTitle id="send-title" number={1}>
        {words.title}
      </SectionTitle>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
          <Callout tone="info" title={words.whereTitle} heading="h3">
            <Inline text={way.where} />
          </Callout>
          <NumberedList items={way.actions.map(({ text }) => text)} />
          <section aria-labelledby="message-title" className="rounded-xl border border-line bg-card px-4 py-3 lifted">
            <h3 id="message-title" className="text-lg font-semibold">
              {words.message}
            </h3>
            <dl>
              <CopyRow
                label={words.subject}
                name={words.copySubject}
                inline={words.subjectInline}
                text={way.test.subject}
              />
              <CopyRow label={words.body} name={words.copyBody} inline={words.bodyInline} text={way.test.body} />
            </dl>
          </section>
          <AnswersLine />
        </div>
        <TroubleList troubles={way.notSent} />
      </div>
    </section>
  )
}
