import { useRef, useState } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { htmlLink, markdownLink } from '#outputs/link-texts/link-texts.ts'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { Answer } from '#engine/search/answers.ts'
import { copyRich, copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { Button } from '#ui/button.tsx'
import { DeskCopy } from './desk-copy.tsx'
import { placeName, readySentence } from './desk-place.ts'
import type { Desk } from './use-desk.ts'

const words = deskMessages.copies

/** Enter in the search leads here. */
export const copyLinkId = 'copy-the-link'

interface DeskCopiesProps {
  readonly desk: Desk
  readonly place: string
  readonly link: string
  readonly answer: Answer
}

/** The answer and its link in every form that is sent, each with one press. */
export function DeskCopies({ desk, place, link, answer }: DeskCopiesProps) {
  const plan = usePlan()
  const name = placeName(plan, place)
  const sentence = readySentence(plan, place, link, place === answer.place ? answer : undefined)
  const shown = useRef<HTMLParagraphElement>(null)
  const [refused, setRefused] = useState('')
  const isCollected = desk.collected.some(({ key }) => key === link + sentence)

  async function report(copying: Promise<boolean>, text: string, done: string) {
    const worked = await copying
    announce(worked ? done : words.failed)
    setRefused(worked ? '' : text)
    if (!worked) requestAnimationFrame(() => shown.current !== null && selectText(shown.current))
    return worked
  }

  const plain = (text: string, done: string) => () => report(copyText(text), text, done)
  return (
    <section aria-labelledby="send-title">
      <h3 id="send-title" className="sr-only">
        {deskMessages.target.send}
      </h3>
      <p className="mb-1 truncate font-mono text-caption text-quiet" dir="ltr">
        {link}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <DeskCopy id={copyLinkId} words={words.link} onCopy={plain(link, words.link.done)} />
        <DeskCopy words={words.sentence} onCopy={plain(sentence, words.sentence.done)} />
        <DeskCopy
          words={words.rich}
          onCopy={() => report(copyRich(link, htmlLink(name, link)), link, words.rich.done)}
        />
        <DeskCopy words={words.markdown} onCopy={plain(markdownLink(name, link), words.markdown.done)} />
        <Button
          look="quiet"
          className="px-1.5! text-note"
          disabled={isCollected}
          onClick={() => {
            desk.collect([...desk.collected, { key: link + sentence, name, text: sentence }])
            announce(deskMessages.reply.added)
          }}
        >
          {isCollected ? deskMessages.reply.isThere : deskMessages.reply.add}
        </Button>
      </div>
      {refused !== '' && (
        <p
          ref={shown}
          className="mt-2 rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-caption whitespace-pre-wrap break-words"
        >
          {refused}
        </p>
      )}
    </section>
  )
}
