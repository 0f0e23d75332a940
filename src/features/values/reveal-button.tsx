import type { Ref } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import type { SecretFieldId } from '#model/field.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'

interface RevealButtonProps {
  readonly ref?: Ref<HTMLButtonElement> | undefined
  readonly field: SecretFieldId
  readonly isShown: boolean
  readonly onToggle: () => void
  /** Beside a value to copy, among buttons that are words alone. */
  readonly isInRow?: boolean
}

/** Its name changes with what it will do, so it carries no aria-pressed: both together would contradict. */
export function RevealButton({ ref, field, isShown, onToggle, isInRow = false }: RevealButtonProps) {
  const { values } = messages
  const name = fill(isShown ? values.hideName : values.showName, { field: fieldTexts[field].inline })
  return (
    <Button
      ref={ref}
      look={isInRow ? 'soft' : 'quiet'}
      className={isInRow ? undefined : 'min-w-22'}
      aria-label={name}
      onClick={onToggle}
    >
      {!isInRow && <Icon name={isShown ? 'eye-off' : 'eye'} />}
      <span>{isShown ? values.hide : values.show}</span>
    </Button>
  )
}
