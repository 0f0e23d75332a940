import { useRef } from 'react'
import { fieldTexts } from '#content/words/en/field-names.ts'
import { fill, messages } from '#content/words/en/messages.ts'
import type { PlainFieldId } from '#model/field.ts'
import { Link } from 'react-router'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { announce } from '#features/session/announcer.tsx'
import { RowLabel } from './row-label.tsx'
import { useEntryPath } from './use-entry-path.ts'
import { useOwnWindow, useValues } from '#features/guide/guide-context.tsx'

interface ValueRowProps {
  readonly field: PlainFieldId
  /** The name of the line in the mail program. */
  readonly label: string
  /** The keys that copy it. */
  readonly keys?: string | undefined
}

/** One value to carry over: the program's name for it, the value, and a button that copies it. */
export function ValueRow({ field, label, keys }: ValueRowProps) {
  const value = useValues()[field]
  const ownWindow = useOwnWindow()
  const shown = useRef<HTMLSpanElement>(null)
  const names = fieldTexts[field]
  const entryPath = useEntryPath(field)

  async function copy() {
    const worked = await copyText(value, ownWindow)
    announce(worked ? fill(messages.values.copiedSay, { field: names.inline }) : messages.values.failedSay)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <div className="value-row grid grid-cols-[1fr_auto] items-center gap-x-3 border-t border-line py-2 first:border-t-0">
      <dt className="col-span-2">
        <RowLabel field={field} label={label} />
      </dt>
      {value === '' ? (
        <dd className="col-span-2 text-quiet">
          {messages.values.missing}{' '}
          <Link to={entryPath} className="font-semibold text-accent underline underline-offset-3">
            {messages.values.enterPlain}
            <span className="sr-only">: {names.inline}</span>
          </Link>
        </dd>
      ) : (
        <>
          <dd className="min-w-0">
            <span ref={shown} data-value={field} className="font-mono wrap-anywhere select-all" dir="auto">
              {value}
            </span>
          </dd>
          <dd className="value-copy">
            <CopyButton
              name={fill(messages.values.copyName, { field: names.inline })}
              words={messages.values}
              keys={keys}
              onCopy={copy}
            />
          </dd>
        </>
      )}
    </div>
  )
}
