import { fileTexts } from '#words/check-verdicts.ts'
import { otherReceiver, type ReceiverId } from '#content/receivers.ts'
import type { CheckWay } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Answers } from './answers.tsx'
import { describeVerdict, tell } from './describe-verdict.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Finish } from '#pages/check/finish.tsx'
import type { Held } from './held.ts'
import { namesOf, type Setting } from './names.ts'
import { ReadingProgress } from './reading-progress.tsx'
import { useVerdict } from './use-verdict.ts'
import { VerdictCard } from './verdict-card.tsx'

interface VerdictSectionProps {
  readonly way: Planned<CheckWay>
  readonly held: Held
  readonly receiver: ReceiverId | null
  readonly onReadAs: (receiver: ReceiverId) => void
  readonly onCancel: () => void
}

/** The answer: in a headline, in three answers, and in the lines it rests on. */
export function VerdictSection({ way, held, receiver, onReadAs, onCancel }: VerdictSectionProps) {
  const { guide } = usePlan()
  const { emailAddress } = useValues()
  const setting: Setting = {
    app: guide.app,
    provider: guide.provider.name,
    receiver: receiver ?? otherReceiver.id,
    account: emailAddress,
  }
  const reading = useVerdict(held, receiver ?? otherReceiver.id)
  if (reading.kind === 'reading') return <ReadingProgress done={reading.done} onCancel={onCancel} />
  const { verdict } = reading
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
          fix={way.fix}
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
