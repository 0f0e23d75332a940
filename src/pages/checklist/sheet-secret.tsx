import type { SecretFieldId } from '#model/field.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { SecretText } from '#features/values/secret-text.tsx'
import { useSecret } from '#secrets/secret-store.ts'
import { WriteIn } from './write-in.tsx'

interface SheetSecretProps {
  readonly field: SecretFieldId
  readonly isPrinting: boolean
}

/** A line to write a password on. Its text is in the page for one print, and on screen never. */
export function SheetSecret({ field, isPrinting }: SheetSecretProps) {
  const { provider } = usePlan().guide
  const secret = useSecret(provider.id, field)
  if (!isPrinting || secret === undefined) return <WriteIn />
  return (
    <span dir="ltr" className="hidden font-mono print:inline">
      <SecretText secret={secret} />
    </span>
  )
}
