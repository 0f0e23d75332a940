import { checklistMessages } from '#words/checklist-messages.ts'
import type { Entry, ValueSection } from '#outputs/checklist/checklist.ts'
import { classes } from '#ui/classes.ts'
import { Sentence } from './sentence.tsx'
import { SheetSecret } from './sheet-secret.tsx'
import { WriteIn } from './write-in.tsx'

/** Longer values are set smaller on paper: two of 254 characters would push the last steps to a third page. */
const longLine = 60

interface SheetValuesProps {
  readonly sections: readonly ValueSection[]
  readonly isPrintingSecrets: boolean
}

/** The person's values, the two servers side by side where there is room. */
export function SheetValues({ sections, isPrintingSecrets }: SheetValuesProps) {
  return (
    <section
      aria-label={checklistMessages.sheet.values}
      className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-2 print:mt-[2mm] print:grid-cols-2 print:gap-x-[6mm] print:gap-y-[1.5mm]"
    >
      {sections.map((section) => (
        <SectionTable key={section.id} section={section} isPrintingSecrets={isPrintingSecrets} />
      ))}
    </section>
  )
}

interface SectionTableProps {
  readonly section: ValueSection
  readonly isPrintingSecrets: boolean
}

function SectionTable({ section, isPrintingSecrets }: SectionTableProps) {
  const isWide = section.id === 'person'
  return (
    <table
      className={classes(
        'w-full table-fixed border-collapse self-start break-inside-avoid',
        isWide && 'sm:col-span-2 print:col-span-2',
      )}
    >
      <caption className="border-b-2 border-ink pb-0.5 text-start text-lg font-bold print:text-[11.5pt]">
        {section.title}
      </caption>
      <tbody>
        {section.lines.map(({ id, name, entry }) => (
          <tr key={id} className="border-b border-line align-baseline">
            <th
              scope="row"
              className={classes(
                'py-1 pe-2 text-start font-semibold wrap-anywhere print:py-[0.7mm]',
                isWide ? 'w-30 sm:w-48 print:w-[44mm]' : 'w-36 print:w-[33mm]',
              )}
            >
              {name}
            </th>
            <td className="py-1 print:py-[0.7mm]">
              <Cell entry={entry} isPrintingSecrets={isPrintingSecrets} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ entry, isPrintingSecrets }: { readonly entry: Entry; readonly isPrintingSecrets: boolean }) {
  switch (entry.kind) {
    case 'known':
      return (
        <span
          dir="auto"
          className={classes(
            'font-mono text-[0.95em] wrap-anywhere',
            entry.value.length > longLine && 'block print:text-[8pt] print:leading-[1.15]',
          )}
        >
          {entry.value}
        </span>
      )
    case 'blank':
      return <WriteIn />
    case 'secret':
      return (
        <>
          <span className="block text-sm text-quiet print:text-[8pt]">
            <Sentence runs={entry.which} />
          </span>
          <SheetSecret field={entry.field} isPrinting={isPrintingSecrets} />
        </>
      )
  }
}
