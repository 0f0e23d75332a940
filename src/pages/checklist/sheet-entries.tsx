import type { Entries } from '#outputs/checklist/checklist.ts'
import { Piece } from './sentence.tsx'

/** What goes into which line of the program, under the program's own headings. A label and its value stay together. */
export function SheetEntries({ entries }: { readonly entries: readonly Entries[] }) {
  return entries.map(({ heading, lines }, index) => (
    <div key={index}>
      {heading !== '' && <p>{heading}:</p>}
      <ul className="ps-3 print:ps-[3mm]">
        {lines.map(({ label, what }) => (
          <li key={label} className="me-5 inline-block max-w-full print:me-[5mm]">
            <b className="font-semibold">{label}:</b> <Piece run={what} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
