import { checklistMessages } from '#words/checklist-messages.ts'
import type { Checklist } from '#outputs/checklist/checklist.ts'
import { SheetHead } from './sheet-head.tsx'
import { SheetItem } from './sheet-item.tsx'
import { SheetValues } from './sheet-values.tsx'

interface SheetProps {
  readonly checklist: Checklist
  readonly isPrintingSecrets: boolean
  /** False where the boxes are somebody else's. */
  readonly canTick: boolean
}

/**
 * The document itself, the same on screen and on paper. In print every box is a plain block: browsers keep a block
 * whole across pages more reliably than a line of a grid.
 */
export function Sheet({ checklist, isPrintingSecrets, canTick }: SheetProps) {
  const { sheet } = checklistMessages
  return (
    <article
      aria-label={sheet.name}
      className="rounded-xl border border-line bg-card px-5 py-6 lifted print:rounded-none print:border-0 print:bg-transparent print:p-0 print:text-[10pt] print:leading-[1.3]"
    >
      <SheetHead checklist={checklist} />
      <SheetValues sections={checklist.sections} isPrintingSecrets={isPrintingSecrets} />
      {checklist.phases.map((phase) => (
        <section key={phase.id} aria-labelledby={`sheet-${phase.id}`} className="mt-5 print:mt-[2.5mm]">
          <h3
            id={`sheet-${phase.id}`}
            className="border-b-2 border-ink pb-0.5 text-lg font-bold break-after-avoid print:text-[11.5pt]"
          >
            <span>{phase.title}</span>
            {phase.place !== '' && <span className="font-normal text-quiet"> · {phase.place}</span>}
          </h3>
          {/* Two steps beside each other are a line to the browser; one of them may end or begin a page. */}
          <ol className="print:[orphans:1] print:[widows:1]">
            {phase.items.map((item) => (
              <SheetItem key={item.id} item={item} canTick={canTick} />
            ))}
          </ol>
        </section>
      ))}
      {checklist.phases.length === 0 && <p className="mt-5 font-semibold">{sheet.nothingLeft}</p>}
    </article>
  )
}
