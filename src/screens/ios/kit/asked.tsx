import type { ReactNode } from 'react'
import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { Values } from '#model/field.ts'
import { Phone } from './phone.tsx'
import { ServersForm } from './servers-form.tsx'

const words = iosWords.newAccount

/** A question while the phone tries the servers. */
export function Asked({ values, alert }: { readonly values: Values; readonly alert: ReactNode }) {
  return (
    <Phone title={words.verifying} sheet={{}} alert={alert}>
      <ServersForm values={values} />
    </Phone>
  )
}
