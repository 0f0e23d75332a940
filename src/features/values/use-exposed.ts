import { useMemo } from 'react'
import { plainFields } from '#engine/values/fields.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import type { PlainFieldId } from '#model/field.ts'
import { useSecret } from '#secrets/secret-store.ts'
import { useHeld } from '#state/held.ts'
import { passwordIn } from './password-in.ts'

/** The fields that a password got into, or something that looks like one: what is made of the values must not carry it. */
export function useExposed(): readonly PlainFieldId[] {
  const { id } = usePlan().guide.provider
  const values = useValues()
  const held = useHeld()
  const imapPassword = useSecret(id, 'imapPassword')
  const smtpPassword = useSecret(id, 'smtpPassword')
  return useMemo(
    // What waits to be looked at has no value that could be put in a file.
    () =>
      plainFields.filter(
        (field) => held[`${id}/${field}`]?.kind === 'shape' || passwordIn(values[field]) !== undefined,
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- with each password kept or removed the answer may change
    [id, values, held, imapPassword, smtpPassword],
  )
}
