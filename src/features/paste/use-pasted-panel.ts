import { useState } from 'react'
import { usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { applyPastedPanel } from './apply-pasted-panel.ts'
import { summaryText, type PasteSummary } from './paste-summary.ts'

interface PastedPanel {
  /** What became of the text pasted last. */
  readonly summary: PasteSummary | null
  /** Why nothing was filled in, in words; '' where something was, or nothing was pasted yet. */
  readonly failure: string
  /** Keeps what is read in a text; true when something was. */
  readonly take: (text: string) => boolean
}

export function usePastedPanel(): PastedPanel {
  const { provider } = usePlan().guide
  const [{ summary, failure }, setResult] = useState<Omit<PastedPanel, 'take'>>({ summary: null, failure: '' })

  function take(text: string) {
    const taken = applyPastedPanel(provider, text)
    const said = summaryText(taken)
    const isFilled = taken.taken.length > 0
    setResult({ summary: taken, failure: isFilled ? '' : said })
    announce(said)
    return isFilled
  }

  return { summary, failure, take }
}
