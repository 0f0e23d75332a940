import { checklistMessages } from '#words/checklist-messages.ts'

/** Room for handwriting; on screen it says what it is for. */
export function WriteIn() {
  return (
    <span className="block text-sm text-quiet italic print:min-h-[6mm]">
      <span className="print:hidden">{checklistMessages.sheet.writeIn}</span>
    </span>
  )
}
