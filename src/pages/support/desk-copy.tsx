import { useEffect, useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'

interface DeskCopyProps {
  readonly id?: string
  /** The name, and what is shown of it. */
  readonly words: { readonly name: string; readonly shown?: string }
  readonly onCopy: () => Promise<boolean>
}

/** A button that copies one form of the answer and says on itself what came of it. */
export function DeskCopy({ id, words, onCopy }: DeskCopyProps) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])
  const shown = { idle: words.shown ?? words.name, ...deskMessages.copies.words }[outcome]
  return (
    <Button
      id={id}
      look={id === undefined ? 'secondary' : 'soft'}
      aria-label={words.name}
      className="px-2.5! text-note"
      onClick={() => void onCopy().then((worked) => setOutcome(worked ? 'copied' : 'failed'))}
    >
      {outcome === 'copied' && <Icon name="check" />}
      <span>{shown}</span>
    </Button>
  )
}
