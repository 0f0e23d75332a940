import { useEffect, useRef, useState } from 'react'
import { fieldTexts } from '#content/words/en/field-names.ts'
import { carryMessages } from '#content/words/en/carry-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { FieldId } from '#model/field.ts'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { noteCopied, useSecretsOf } from '#secrets/secret-store.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { setTurn } from '#state/next-field.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { announce } from '#features/session/announcer.tsx'
import { useOwnWindow, usePlan, useValues } from '#features/guide/guide-context.tsx'

/**
 * One button that copies the values of a step one after the other, so that a person goes to and fro between the mail
 * program and the same place here. What is not entered yet is left out, and said.
 */
export function CopyInOrder({ fields }: { readonly fields: readonly FieldId[] }) {
  const { provider } = usePlan().guide
  const values = useValues()
  const ownWindow = useOwnWindow()
  const secretOf = useSecretsOf(provider.id)
  const [next, setNext] = useState(0)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLDivElement>(null)

  const textOf = (field: FieldId) => (isSecret(field) ? secretOf(field)?.reveal() : values[field]) ?? ''
  const entered = fields.filter((field) => textOf(field) !== '')
  const missing = fields.filter((field) => textOf(field) === '')
  // Values may come and go while the person is at it: the turn is that of the line, wherever the button stands.
  const field = entered.find((each) => fields.indexOf(each) >= next) ?? entered[0]
  const words = carryMessages.inOrder
  const keys = useShortcut('copy')

  useEffect(() => {
    setTurn(field ?? null)
    return () => setTurn(null)
  }, [field])

  async function copy(of: FieldId) {
    const worked = await copyText(textOf(of), ownWindow)
    const names = { field: fieldTexts[of].inline }
    if (!worked) return say(fill(selectValue(of) ? words.failed : words.failedSecret, names))
    if (isSecret(of)) noteCopied()
    const following = entered[entered.indexOf(of) + 1]
    setNext(following === undefined ? 0 : fields.indexOf(following))
    say(
      following === undefined
        ? fill(words.last, names)
        : fill(words.copied, { ...names, next: fieldTexts[following].inline }),
    )
  }

  /** Selects the value in its row; false while it is a hidden password, which is not in the page. */
  function selectValue(of: FieldId) {
    const shown = box.current?.parentElement?.querySelector(`[data-value="${of}"]`)
    if (shown) selectText(shown)
    return Boolean(shown)
  }

  function say(sentence: string) {
    setSaid(sentence)
    announce(sentence)
  }

  return (
    <div
      ref={box}
      className="mt-2 rounded-lg bg-sunken px-3 py-3 noscript:hidden print:hidden beside:m-0 beside:bg-transparent beside:p-0"
    >
      {field !== undefined && (
        <>
          <Button
            look="primary"
            className="w-full beside:px-2 beside:text-[0.94rem]"
            aria-keyshortcuts={keys}
            onClick={() => void copy(field)}
          >
            <Icon name="copy" />
            <span>{fill(words.action, { field: fieldTexts[field].inline })}</span>
          </Button>
          {/* For the eyes; the live region has said it already. */}
          <p className="value-hint needs-script mt-1.5 text-sm text-quiet">{said === '' ? words.hint : said}</p>
        </>
      )}
      {missing.length > 0 && (
        <p className="value-hint mt-1.5 text-sm text-quiet">
          {fill(words.missing, { fields: missing.map((each) => fieldTexts[each].inline).join(', ') })}
        </p>
      )}
    </div>
  )
}
