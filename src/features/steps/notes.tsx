import { Inline } from '#features/guide/inline.tsx'
import type { Note } from '#model/step.ts'
import type { Planned } from '#model/text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { ValueList } from './value-list.tsx'

/** What is worth knowing, a line each: whoever wonders opens it. */
export function Notes({ notes }: { readonly notes: readonly Planned<Note>[] }) {
  return notes.map((note) => (
    <Disclosure key={note.id} id={note.id} summary={note.title}>
      <p className="text-note">
        <Inline text={note.text} />
      </p>
      {note.values !== undefined && (
        <div className="mt-2">
          <ValueList label={note.title} groups={[{ heading: undefined, rows: note.values }]} />
        </div>
      )}
    </Disclosure>
  ))
}
