import type { PlainFieldId } from '#model/field.ts'
import { trimBlank } from './characters.ts'
import { checkValue } from './check-value.ts'

/** Fields where a password by itself would be a strange value. A description may look like anything. */
const watched: ReadonlySet<PlainFieldId> = new Set([
  'fullName',
  'emailAddress',
  'imapHost',
  'imapLogin',
  'smtpHost',
  'smtpLogin',
])

/** True for a text that looks like a password and unlike what belongs in the field. Equal texts are found elsewhere. */
export function looksLikePassword(field: PlainFieldId, raw: string): boolean {
  const text = trimBlank(raw)
  // A port is a number: a word in its place is no port, whatever it is.
  if (field.endsWith('Port')) return text.length >= 6 && /\p{L}/u.test(text)
  return watched.has(field) && !isOfField(field, text) && hasPasswordShape(text)
}

function isOfField(field: PlainFieldId, text: string): boolean {
  const check = checkValue(field.endsWith('Host') ? field : 'emailAddress', text)
  const value = check.state === 'ok' ? check.value : check.state === 'bad' ? check.suggestion : undefined
  if (value !== undefined && field.endsWith('Host') && /^[\d.]+$|:/.test(value)) return true
  // The last part of a name has no digit in it: `Xk9@w.2q` is no address.
  if (value !== undefined && /\.(?:xn--[^.]+|\D+)$/.test(value)) return true
  // Windows logins name their domain first.
  return field.endsWith('Login') && /^[\w.-]+\\[\w.-]+$/.test(text)
}

/** Groups of four letters, as large services hand out passwords for programs. */
const grouped = /^(?:[a-z]{4}[ -]){3}[a-z]{4}$/i
/** What logins do not have besides letters and digits. */
const mark = /[^\p{L}\p{M}\p{Nd}._+-]/u

/** True for what is typed in few places but password fields: mixed letters and digits, or marks that names do not have. */
export function hasPasswordShape(text: string): boolean {
  if (grouped.test(text)) return true
  if (/\s/.test(text) || text.length < 8 || text.length > 128) return false
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u].filter((kind) => kind.test(text)).length
  if (kinds === 3) return true
  const hasMark = mark.test(text)
  if (kinds === 2 && hasMark) return true
  return kinds === 2 && text.length >= 12 && changes(text) >= 5
}

/** How often letters and digits take turns. */
const changes = (text: string) => (text.match(/\p{L}(?=\p{Nd})|\p{Nd}(?=\p{L})/gu) ?? []).length
