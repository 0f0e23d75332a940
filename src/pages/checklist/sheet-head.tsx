import { checklistMessages } from '#words/checklist-messages.ts'
import { fill, listOf } from '#features/language/fill.ts'
import type { Checklist } from '#outputs/checklist/checklist.ts'
import { QrCode } from '#features/carry/qr-code.tsx'

/** What the sheet is, of when, for whom; and the ways back to the guide and to help. */
export function SheetHead({ checklist }: { readonly checklist: Checklist }) {
  const { sheet } = checklistMessages
  const { title, date, version, answers, done, total, provider, addresses } = checklist
  return (
    <header className="flex flex-wrap justify-between gap-4 break-inside-avoid print:flex-nowrap">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-2xl leading-tight font-bold tracking-tight print:text-[15pt]">{title}</h2>
        <p className="mt-1">
          <span>{fill(date === '' ? sheet.madeUndated : sheet.made, { date, version })}</span>{' '}
          {answers.length > 0 && <span>{fill(sheet.answers, { answers: listOf(answers) })} </span>}
          {done > 0 && <span>{fill(sheet.done, { done, total })}</span>}
        </p>
        <p className="mt-1 text-sm break-words print:text-[9pt]">
          {addresses.guide !== '' && (
            <>
              <b className="font-semibold">{sheet.guideCode}:</b> {addresses.guide}
              <br />
            </>
          )}
          <b className="font-semibold">{fill(sheet.supportCode, { provider })}:</b> <span>{addresses.email}</span>
          <br />
          <span>{addresses.support}</span>
        </p>
      </div>
      <div className="flex gap-3">
        {addresses.guide !== '' && <QrCode address={addresses.guide} caption={sheet.guideCode} />}
        <QrCode address={addresses.support} caption={fill(sheet.supportCode, { provider })} />
      </div>
    </header>
  )
}
