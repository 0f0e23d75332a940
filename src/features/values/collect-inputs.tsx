import type { FieldId } from '#model/field.ts'
import { FieldInputs } from './field-inputs.tsx'
import { PasteBox } from '#features/paste/paste-box.tsx'

interface CollectInputsProps {
  readonly fields: readonly FieldId[]
  /** True where the provider's whole page may be pasted. */
  readonly hasPaste: boolean
}

/** Where the values of a step go in: all at once, or one by one. */
export function CollectInputs({ fields, hasPaste }: CollectInputsProps) {
  return (
    <>
      {hasPaste && <PasteBox />}
      <FieldInputs fields={fields} />
    </>
  )
}
