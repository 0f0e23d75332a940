import { useState } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { once } from '#features/loading/load-later.tsx'
import { announce } from '#features/session/announcer.tsx'
import type { PasteSummary } from './paste-summary.ts'

/** What reads the page, in a chunk of its own: nobody pastes in the first moment. */
const loadReader = once(() => import('./apply-pasted-panel.ts'))

interface PastedPanel {
  /** What became of the text pasted last. */
  readonly summary: PasteSummary | null
  /** Why nothing was filled in, in words; '' where something was, or nothing was pasted yet. */
  readonly failure: string
  /** Keeps what is read in a text; true when something was. */
  readonly take: (text: string) => Promise<boolean>
}

export function usePastedPanel(): PastedPanel {
  const { guide } = usePlan()
  const [{ summary, failure }, setResult] = useState<Omit<PastedPanel, 'take'>>({ summary: null, failure: '' })

  async function take(text: string) {
    try {
      const { applyPastedPanel, summaryText } = await loadReader()
      const taken = applyPastedPanel(guide, text)
      const said = summaryText(taken)
      const isFilled = taken.taken.length > 0
      setResult({ summary: taken, failure: isFilled ? '' : said })
      announce(said)
      return isFilled
    } catch {
      setResult({ summary: null, failure: inputMessages.paste.failed })
      announce(inputMessages.paste.failed)
      return false
    }
  }

  return { summary, failure, take }
}
