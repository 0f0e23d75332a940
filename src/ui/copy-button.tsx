import { useEffect, useState } from 'react'
import type { ButtonLook } from './button-classes.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  /** The accessible name: "Copy outbound (SMTP) login". */
  readonly name: string
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
  readonly look?: ButtonLook
  /** The keys that press it, where there are any. */
  readonly keys?: string | undefined
  /** Says that it was copied before; it can be copied again. */
  readonly isDone?: boolean
  /** Copies, announces the result, and says whether it worked. */
  readonly onCopy: () => Promise<boolean>
}

type Outcome = 'idle' | 'copied' | 'failed'

/** Shows what really happened, for a while. The name stays, so a screen reader finds the same button again. */
export function CopyButton({ name, words, look = 'soft', keys, isDone = false, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle')

  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])

  const isCopied = outcome === 'copied' || (isDone && outcome === 'idle')
  const shown = outcome === 'failed' ? words.failed : isCopied ? words.copied : words.copy
  return (
    <Button
      look={isCopied && look === 'soft' ? 'quiet' : look}
      aria-label={name}
      aria-keyshortcuts={keys}
      className={classes('min-w-20 print:hidden', isCopied && 'text-pine!')}
      onClick={() => {
        void onCopy().then((worked) => setOutcome(worked ? 'copied' : 'failed'))
      }}
    >
      {isCopied && <Icon name="check" />}
      <span>{shown}</span>
    </Button>
  )
}
