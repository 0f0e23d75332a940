import { useRef } from 'react'
import { carryMessages as words } from '#words/carry-messages.ts'
import { fieldTexts } from '#words/field-names.ts'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { fill, listOf } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import { passwordIn } from '#features/values/password-in.ts'
import { writeHandOver } from '#engine/hand-over/write-hand-over.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { QrCode } from './qr-code.tsx'

const namesOf = (fields: readonly PlainFieldId[]) => listOf(fields.map((field) => fieldTexts[field].inline))

/** The link that carries what is entered, as a code and to copy. */
export function CarryLink({ path }: { readonly path: string }) {
  const { guide } = usePlan()
  const site = useSiteAddress()
  const values = useValues()
  const { answers } = useProgress(selectGuide(guide.id))
  // What is one of the passwords by now stays here.
  useSecretsOf(guide.provider.id)
  const shown = useRef<HTMLParagraphElement>(null)
  const fit = Object.fromEntries(
    plainFields.map((field) => [field, passwordIn(values[field]) === undefined ? values[field] : '']),
  ) as typeof values
  const { text, carried, left } = writeHandOver(fit, answers, guide)
  const link = site + path.slice(1) + (text === '' ? '' : `#v=${text}`)

  async function copy() {
    const worked = await copyText(link)
    announce(worked ? words.copied : words.failed)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  if (site === '') return null
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
      <QrCode address={link} caption={words.caption} isLarge />
      <div className="grid max-w-prose flex-1 basis-56 grid-cols-[minmax(0,1fr)] justify-items-start gap-2 text-note">
        <p>{words.text}</p>
        <p>
          <span>{carried.length === 0 ? words.comesNothing : fill(words.comes, { fields: namesOf(carried) })}</span>{' '}
          <span>{words.stays}</span>
        </p>
        {left.length > 0 && <p>{fill(words.left, { fields: namesOf(left), provider: guide.provider.name })}</p>}
        <p ref={shown} className="font-mono text-label wrap-anywhere text-quiet">
          {link}
        </p>
        <CopyButton name={words.copyName} words={words.copy} onCopy={copy} />
      </div>
    </div>
  )
}
