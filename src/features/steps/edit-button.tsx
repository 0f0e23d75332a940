import type { ComponentProps } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { stepMessages } from '#words/step-messages.ts'
import type { FieldId } from '#model/field.ts'
import { Button } from '#ui/button.tsx'

const words = stepMessages.values

interface EditButtonProps extends ComponentProps<'button'> {
  readonly field: FieldId
  /** Whether there is a value to change; else there is one to enter. */
  readonly isFilled: boolean
}

/** Opens the field of a row where its value is. Quiet beside a value, plain to see where one is missing. */
export function EditButton({ field, isFilled, ...rest }: EditButtonProps) {
  return (
    <Button
      look={isFilled ? 'quiet' : 'soft'}
      className={isFilled ? 'text-caption' : undefined}
      aria-label={fill(isFilled ? words.editName : words.enterName, { field: fieldTexts[field].inline })}
      {...rest}
    >
      <span>{isFilled ? words.edit : words.enter}</span>
    </Button>
  )
}
