import { deskMessages } from '#words/desk-messages.ts'
import { deskGuides } from './desk-guides.ts'
import { DeskSelect } from './desk-select.tsx'
import type { Desk } from './use-desk.ts'

const words = deskMessages.customer

/** What is known of the customer: program, system, service. What is left open does not stand in the link. */
export function DeskCustomer({ desk }: { readonly desk: Desk }) {
  const { guide, program, variant, chooseProgram, answer } = desk
  const guides = deskGuides()
  return (
    <fieldset>
      <legend className="sr-only">{words.title}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-2">
        {guides.length > 1 && (
          <DeskSelect
            label={words.program}
            value={program}
            options={[{ id: '', label: words.open }, ...guides.map(({ id, app }) => ({ id, label: app }))]}
            onChange={chooseProgram}
          />
        )}
        {guide.questions.map((question) => (
          <DeskSelect
            key={question.id}
            label={labelOf(question.short)}
            value={variant[question.id] ?? ''}
            options={[{ id: '', label: words.open }, ...question.answers.filter(({ id }) => id !== question.assumed)]}
            onChange={(given) => answer(question.id, given)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** A word of a sentence becomes a label; a name such as macOS stays as it is. */
const labelOf = (short: string) => (/^\p{Ll}+$/u.test(short) ? short.charAt(0).toUpperCase() + short.slice(1) : short)
