import { deskMessages } from '#words/desk-messages.ts'
import { htmlLink, markdownLink } from '#outputs/link-texts/link-texts.ts'
import type { Plan } from '#model/guide.ts'
import { DeskCode } from './desk-code.tsx'
import { DeskCopy } from './desk-copy.tsx'
import { placeName, readySentence } from './desk-place.ts'

interface DeskCopiesProps {
  readonly plan: Plan
  readonly place: string
  readonly link: string
}

/** The link in every form that is sent, each with one click. */
export function DeskCopies({ plan, place, link }: DeskCopiesProps) {
  const name = placeName(plan, place)
  const texts = {
    link,
    sentence: readySentence(plan, place, link),
    markdown: markdownLink(name, link),
    html: htmlLink(name, link),
  }
  return (
    <section aria-labelledby="send-title" className="rounded-xl border border-line bg-card px-4 py-3 lifted">
      <h3 id="send-title" className="text-lg font-semibold">
        {deskMessages.target.send}
      </h3>
      {(['link', 'sentence', 'markdown', 'html'] as const).map((form) => (
        <DeskCopy key={form} words={deskMessages.copies[form]} text={texts[form]} />
      ))}
      <DeskCode link={link} fileName={`${place || plan.guide.id}.svg`} />
    </section>
  )
}
