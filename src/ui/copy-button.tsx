import { useEffect, useState } from 'react'
import type { ButtonLook } from './button-classes.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  /** The accessible name: "Copy outbound (SMTP) login". */
  readonly name: string
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
  readonly look?: ButtonLook
  /** The keys that press it, where there are any. */
  readonly keys?: string | undefined
  /** Copies, announces the result, and says whether it worked. */
  readonly onCopy: () => Promise<boolean>
}

type Outcome = 'idle' | 'copied' | 'failed'

/** Shows what really happened, for a while. The name stays, so a screen reader finds the same button again. */
export function CopyButton({ name, words, look = 'soft', keys, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle')

  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])

  const shown = { idle: words.copy, copied: words.copied, failed: words.failed }[outcome]
  return (
    <Button
      look={look}
      aria-label={name}
      aria-keyshortcuts={keys}
      className="min-w-24 print:hidden"
      onClick={() => {
        void onCopy().then((worked) => setOutcome(worked ? 'copied' : 'failed'))
      }}
    >
      {outcome === 'copied' && <Icon name="check" />}
      <span>{shown}</span>
    </Button>
  )
}
