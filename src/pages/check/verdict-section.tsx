import { useMemo } from 'react'
import { fileTexts } from '#content/check-verdicts.ts'
import { receivers, type ReceiverId } from '#content/receivers.ts'
import { MESSAGE_LIMIT_BYTES } from '#engine/message/limits.ts'
import { readMessage } from '#engine/message/read-message.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Receiver } from '#model/receiver.ts'
import type { Planned } from '#model/text.ts'
import type { Verdict } from '#model/verdict.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Answers } from './answers.tsx'
import { describeVerdict, tell } from './describe-verdict.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Finish } from './finish.tsx'
import type { Held } from './held.ts'
import { namesOf, type Setting } from './names.ts'
import { VerdictCard } from './verdict-card.tsx'

/** Where the person has not said where it arrived. */
const unsaid = { kind: 'other', id: 'other', name: '' } as const satisfies Receiver

interface VerdictSectionProps {
  readonly way: Planned<CheckWay>
  readonly held: Held
  readonly receiver: ReceiverId | null
  readonly onReadAs: (receiver: ReceiverId) => void
}

/** The answer: in a headline, in three answers, and in the lines it rests on. */
export function VerdictSection({ way, held, receiver, onReadAs }: VerdictSectionProps) {
  const { guide } = usePlan()
  const { emailAddress } = useValues()
  const setting: Setting = {
    app: guide.app,
    provider: guide.provider.name,
    receiver: receiver ?? unsaid.id,
    account: emailAddress,
  }
  const verdict = useVerdict(held, receiver ?? unsaid.id)
  const told =
    verdict === null
      ? tell('unknown', fileTexts[held.kind === 'refused' ? held.why : 'unreadable'], namesOf(setting, null))
      : describeVerdict(verdict, setting)
  const isFound = verdict !== null && 'findings' in verdict

  return (
    <>
      <section id="verdict" aria-labelledby="verdict-title" className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <VerdictCard
          told={told}
          held={held}
          verdict={verdict}
          mend={way.mend}
          isChosen={receiver !== null}
          onReadAs={onReadAs}
        />
        {isFound && <Answers verdict={verdict} setting={setting} />}
        {verdict !== null && <EvidenceList verdict={verdict} setting={setting} />}
      </section>
      {verdict?.kind === 'everything-right' && <Finish remember={way.remember} finishes={way.finishes} />}
    </>
  )
}

/** Null where a file was not read at all. */
function useVerdict(held: Held, receiverId: ReceiverId): Verdict | null {
  const { provider } = usePlan().guide
  const { emailAddress } = useValues()
  return useMemo(() => {
    switch (held.kind) {
      case 'refused':
        return null
      case 'too-large':
        return {
          kind: 'not-received',
          reason: { kind: 'too-large', bytes: held.bytes, limit: MESSAGE_LIMIT_BYTES },
        }
      case 'text': {
        const receiver = receivers.find(({ id }) => id === receiverId) ?? unsaid
        return readMessage(held.text, { receivers, receiver, relay: provider.relay, expectedFrom: emailAddress })
      }
    }
  }, [held, receiverId, provider, emailAddress])
}
