import { useRef } from 'react'
import { fieldTexts } from '#content/words/en/field-names.ts'
import { fill, messages } from '#content/words/en/messages.ts'
import type { SecretFieldId } from '#model/field.ts'
import { Link } from 'react-router'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import type { Secret } from '#secrets/secret.ts'
import { noteCopied, useSecret } from '#secrets/secret-store.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { mask } from '#ui/mask.ts'
import { announce } from '#features/session/announcer.tsx'
import { RevealButton } from './reveal-button.tsx'
import { RowLabel } from './row-label.tsx'
import { useEntryPath } from './use-entry-path.ts'
import { useOwnWindow, usePlan } from '#features/guide/guide-context.tsx'
import { useReveal } from './use-reveal.ts'

interface SecretRowProps {
  readonly field: SecretFieldId
  readonly label: string
  /** The keys that copy it. */
  readonly keys?: string | undefined
}

/** A password to carry over. While it is masked its text is nowhere in the page. */
export function SecretRow({ field, label, keys }: SecretRowProps) {
  const { guide } = usePlan()
  const secret = useSecret(guide.provider.id, field)
  return (
    <div className="value-row grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-t border-line py-2 first:border-t-0">
      <dt className="col-span-2">
        <RowLabel field={field} label={label} />
      </dt>
      {secret === undefined ? (
        <MissingSecret field={field} />
      ) : (
        <KnownSecret field={field} secret={secret} keys={keys} />
      )}
    </div>
  )
}

function MissingSecret({ field }: { readonly field: SecretFieldId }) {
  const { guide } = usePlan()
  return (
    <dd className="col-span-2 text-quiet">
      {fill(messages.values.missingSecret, { panel: guide.provider.panel.name })}{' '}
      <Link to={useEntryPath(field)} className="font-semibold text-accent underline underline-offset-3">
        {messages.values.enter}
        <span className="sr-only">: {fieldTexts[field].inline}</span>
      </Link>
      {'.'}
    </dd>
  )
}

interface KnownSecretProps {
  readonly field: SecretFieldId
  readonly secret: Secret
  readonly keys: string | undefined
}

function KnownSecret({ field, secret, keys }: KnownSecretProps) {
  const [isShown, toggle] = useReveal(field)
  const ownWindow = useOwnWindow()
  const shown = useRef<HTMLSpanElement>(null)
  const { inline } = fieldTexts[field]

  async function copy() {
    const worked = await copyText(secret.reveal(), ownWindow)
    if (worked) {
      noteCopied()
      announce(fill(messages.values.copiedSay, { field: inline }))
    } else announce(isShown ? messages.values.failedSay : messages.values.failedSecretSay)
    if (!worked && isShown && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <>
      <dd className="min-w-0 print:hidden">
        {isShown ? (
          <span
            ref={shown}
            data-value={field}
            dir="ltr"
            className="font-mono wrap-anywhere whitespace-pre-wrap select-all"
          >
            {secret.reveal()}
          </span>
        ) : (
          <span className="font-mono tracking-widest">
            <span aria-hidden="true">{mask}</span>
            <span className="sr-only">{messages.values.maskName}</span>
          </span>
        )}
      </dd>
      <dd className="value-copy flex flex-wrap justify-end gap-2 print:hidden">
        <RevealButton field={field} isShown={isShown} onToggle={toggle} />
        <CopyButton
          name={fill(messages.values.copyName, { field: inline })}
          words={messages.values}
          keys={keys}
          onCopy={copy}
        />
      </dd>
    </>
  )
}
