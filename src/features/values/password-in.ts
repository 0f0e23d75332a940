import { checkValue } from '#engine/values/check-value.ts'
import { hasPasswordShape } from '#engine/values/password-shape.ts'
import type { SecretFieldId } from '#model/field.ts'
import { findSecret } from '#secrets/secret-store.ts'

/** Shorter ones may be part of another text by chance. */
const telling = 8

/** As both are compared: without spaces, invisible characters and case, which fields clean away or change. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]/gu, '')

/** Which password is this text, or part of it. */
export function passwordIn(text: string): SecretFieldId | undefined {
  const sought = fold(text)
  return findSecret((password) => {
    const known = fold(password)
    if (known === '') return password.trim() === text.trim()
    if (known === sought) return true
    const bare = password.trim()
    if (bare.length < telling || !text.includes(bare)) return false
    // A weak password may be the first part of the person's own address.
    return hasPasswordShape(bare) || checkValue('emailAddress', text).state !== 'ok'
  })
}

/** True for the beginning of a password: what is typed so far may become it. */
export function beginsPassword(text: string): boolean {
  const sought = fold(text)
  return sought.length > 3 && findSecret((password) => fold(password).startsWith(sought)) !== undefined
}
