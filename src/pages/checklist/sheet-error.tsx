import { checklistMessages } from '#words/checklist-messages.ts'
import type { ChecklistError } from '#outputs/checklist/checklist.ts'
import { Icon } from '#ui/icon.tsx'
import { Sentence } from './sentence.tsx'

/** An error that is normal here, marked by a line, an icon and words: paper has no color. */
export function SheetError({ error }: { readonly error: ChecklistError }) {
  const { sheet } = checklistMessages
  return (
    <p className="mt-1 border-s-4 border-warn ps-2.5 print:mt-[0.6mm]">
      <Icon name="warning" /> <b className="font-semibold">{sheet.error}</b> {sheet.errorAfter}{' '}
      <b className="font-semibold">{error.after}</b> {sheet.errorShows} “{error.message}”{' '}
      <Sentence runs={error.remedy} />
    </p>
  )
}
