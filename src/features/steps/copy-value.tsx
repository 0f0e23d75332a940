import type { RefObject } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { useOwnWindow, usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import type { FieldId } from '#model/field.ts'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import type { CarryRows } from './use-carry-rows.ts'

const words = messages.values

interface CopyValueProps {
  readonly field: FieldId
  /** Called in the press itself: a password is read at no other time. */
  readonly read: () => string
  /** Where the value is in the page, to be selected where the browser refuses to copy. */
  readonly shown: RefObject<HTMLElement | null>
  /** False while the page has a mask in its place. */
  readonly isShown: boolean
  readonly number: number
  readonly carry: CarryRows
  readonly onCopied?: () => void
}

/** Copies the value of a row, says what comes next, and moves the marker there. */
export function CopyValue({ field, read, shown, isShown, number, carry, onCopied }: CopyValueProps) {
  const ownWindow = useOwnWindow()
  const keys = useShortcut('copy')
  const { inline } = fieldTexts[field]
  const copyIt = usePlan().words['copyIt'] ?? ''

  async function copy() {
    const isCopied = await copyText(read(), ownWindow)
    if (isCopied) {
      onCopied?.()
      carry.setCopied(number, true)
      announce(said())
    } else {
      if (isShown && shown.current !== null) selectText(shown.current)
      announce(fill(isShown ? words.failedSay : words.failedSecretSay, { copyIt }))
    }
    return isCopied
  }

  function said() {
    const next = carry.nextTo(number)
    const copied = fill(words.copiedSay, { field: inline })
    if (next === null) return copied
    return `${copied} ${next === undefined ? words.lastSay : fill(words.nextSay, { field: fieldTexts[next].inline })}`
  }

  return (
    <CopyButton
      name={fill(words.copyName, { field: inline })}
      words={words}
      keys={number === carry.keysAt ? keys : undefined}
      isDone={carry.isCopied(number)}
      onCopy={copy}
    />
  )
}
