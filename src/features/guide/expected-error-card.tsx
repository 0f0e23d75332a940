import { fill, messages } from '#content/words/en/messages.ts'
import type { ExpectedError } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'
import { Callout } from '#ui/callout.tsx'
import { Inline } from './inline.tsx'

/** A normal error, announced before the button is pressed that brings it up. */
export function ExpectedErrorCard({ expected }: { readonly expected: Planned<ExpectedError> }) {
  return (
    <Callout tone="warn" title={fill(messages.expected.title, { button: expected.after })}>
      <div className="brief:hidden">
        <p>
          {messages.expected.shows} <b className="font-semibold text-bad">{expected.message}</b>
        </p>
        <p>
          <b className="font-semibold">{messages.expected.remedy}</b> <Inline text={expected.remedy} />
        </p>
        <p className="text-sm">
          {messages.expected.why} <Inline text={expected.why} />
        </p>
      </div>
    </Callout>
  )
}
