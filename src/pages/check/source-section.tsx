import { checkMessages } from '#words/check-messages.ts'
import { programSources, sourceWays } from '#words/check-sources.ts'
import { fill } from '#features/language/fill.ts'
import type { ReceiverId } from '#content/receivers.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { classes } from '#ui/classes.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { NumberedList } from './numbered-list.tsx'
import { receiverName } from './verdict/names.ts'
import { ReceiverChoice } from './receiver-choice.tsx'
import { SectionTitle } from './section-title.tsx'

const words = checkMessages.source

interface SourceSectionProps {
  /** How the mail program itself shows a source. */
  readonly source: Planned<CheckWay>['source']
  readonly receiver: ReceiverId | null
  readonly onChoose: (receiver: ReceiverId) => void
}

/** Where the test arrived, and how to get its source there. */
export function SourceSection({ source, receiver, onChoose }: SourceSectionProps) {
  const { guide } = usePlan()
  const others = programSources.filter(({ id }) => id !== guide.id)
  return (
    <section id="source" aria-labelledby="source-title">
      <SectionTitle id="source-title" number={2}>
        {words.title}
      </SectionTitle>
      <p className="mt-3 max-w-2xl">{words.what}</p>
      <div className="mt-5">
        <ReceiverChoice chosen={receiver} onChoose={onChoose} />
      </div>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <div
          aria-live="polite"
          className={classes(
            'needs-script rounded-xl border px-5 py-4',
            receiver === null ? 'border-dashed border-edge' : 'border-line bg-card lifted',
          )}
        >
          {receiver === null ? <p className="text-quiet">{words.choose}</p> : <Way receiver={receiver} />}
        </div>
        <div className="rounded-xl border border-line bg-card px-5 py-4 lifted">
          <h3 className="text-lg font-semibold">{words.inProgram}</h3>
          <p className="mt-1 mb-3 text-sm text-quiet">{words.inProgramHint}</p>
          <div className="grid gap-2">
            <Disclosure summary={fill(words.inApp, { app: guide.app })}>
              <NumberedList items={source.map(({ text }) => text)} />
            </Disclosure>
            {others.map(({ id, name, actions, note }) => (
              <Disclosure key={id} summary={name}>
                <NumberedList items={actions} />
                {note !== '' && (
                  <p className="mt-3 text-sm text-quiet">
                    <Inline text={note} />
                  </p>
                )}
              </Disclosure>
            ))}
          </div>
        </div>
      </div>
    </section>
  )
}

function Way({ receiver }: { readonly receiver: ReceiverId }) {
  const { actions, note } = sourceWays[receiver]
  return (
    <>
      <h3 className="mb-3 text-lg font-semibold">
        {receiver === 'other' ? words.atOther : fill(words.at, { receiver: receiverName(receiver) })}
      </h3>
      <NumberedList items={actions} />
      <p className="mt-3 text-sm text-quiet">
        <Inline text={note} />
      </p>
    </>
  )
}
