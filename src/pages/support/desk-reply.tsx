import { useId, useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import { composeReply } from '#outputs/link-texts/compose-reply.ts'
import { copyText } from '#platform/clipboard.ts'
import { setOwnWord, useOwnWords } from '#state/own-words.ts'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { DeskCopy } from './desk-copy.tsx'
import type { Desk } from './use-desk.ts'

const words = deskMessages.reply
const ownWords = ['greeting', 'signature'] as const

/** Several answers in one reply, with the greeting and the signature of whoever sends it. */
export function DeskReply({ desk: { collected, collect } }: { readonly desk: Desk }) {
  const { greeting, signature } = useOwnWords()
  const [isRefused, setRefused] = useState(false)
  const reply = composeReply(
    { greeting, signature },
    collected.map(({ text }) => text),
  )

  async function copy() {
    const worked = await copyText(reply)
    announce(worked ? words.copied : words.failed)
    setRefused(!worked)
    return worked
  }

  return (
    <section aria-labelledby="reply-title" className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-3">
      <h2 id="reply-title" className="text-lg font-semibold">
        {words.title}
      </h2>
      {collected.length === 0 ? (
        <p className="text-note text-quiet">{words.empty}</p>
      ) : (
        <>
          <ol className="grid gap-1">
            {collected.map(({ key, name }) => (
              <li key={key} className="flex items-center justify-between gap-3 border-b border-hair">
                <span>{name}</span>
                <Button
                  look="quiet"
                  aria-label={fill(words.removeNamed, { name })}
                  onClick={() => collect(collected.filter((each) => each.key !== key))}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ol>
          <div>
            <DeskCopy words={words.copy} onCopy={copy} />
          </div>
          {isRefused && (
            <pre className="rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-caption break-words whitespace-pre-wrap">
              {reply}
            </pre>
          )}
        </>
      )}
      <Disclosure summary={words.own}>
        <p className="text-caption text-quiet">{words.ownHint}</p>
        {ownWords.map((part) => (
          <OwnWord key={part} part={part} value={{ greeting, signature }[part]} />
        ))}
      </Disclosure>
    </section>
  )
}

interface OwnWordProps {
  readonly part: (typeof ownWords)[number]
  readonly value: string
}

function OwnWord({ part, value }: OwnWordProps) {
  const id = useId()
  return (
    <p className="mt-2">
      <label htmlFor={id} className="block text-caption font-semibold">
        {words[part]}
      </label>
      <textarea
        id={id}
        rows={2}
        value={value}
        onChange={(event) => setOwnWord(part, event.target.value)}
        className="mt-1 w-full rounded-lg border border-edge bg-card px-3 py-2"
      />
    </p>
  )
}
