import type { PlainFieldId, Values } from '#model/field.ts'
import type { ProfileProblem } from '#model/profile.ts'
import { findBadCharacter, hasInvisible, octets } from './characters.ts'
import { keyOfField } from './field-keys.ts'
import { isAddress, isHost, isPort } from './forms.ts'

type Form = 'name' | 'login' | 'host' | 'port' | 'address'

const forms: Readonly<Record<PlainFieldId, Form>> = {
  fullName: 'name',
  emailAddress: 'address',
  accountDescription: 'name',
  imapHost: 'host',
  imapPort: 'port',
  imapLogin: 'login',
  smtpHost: 'host',
  smtpPort: 'port',
  smtpLogin: 'login',
}

/** In octets. */
const limits: Readonly<Record<Form, number>> = {
  // A full name goes into the From line of each message: RFC 5322, section 2.1.1.
  name: 998,
  // An authentication id of SASL PLAIN: RFC 4616, section 2.
  login: 255,
  // RFC 1123, section 2.1.
  host: 255,
  port: 5,
  // A path without its brackets: RFC 5321, section 4.5.3.1.3.
  address: 254,
}

const fields = Object.keys(keyOfField) as readonly PlainFieldId[]

/** What keeps these values from becoming a profile: at most one problem per field, in the order of the fields. */
export function findValueProblems(values: Values): readonly ProfileProblem[] {
  return fields.flatMap((field) => findProblem(field, values[field]) ?? [])
}

function findProblem(field: PlainFieldId, value: string): ProfileProblem | undefined {
  const form = forms[field]
  if (value.trim() === '') return { kind: 'missing', field }
  const kind = findBadCharacter(value)
  if (kind !== undefined) return { kind, field }
  if ((form === 'login' || form === 'address') && hasInvisible(value)) return { kind: 'invisible-character', field }
  // The port says what is wrong with it better than its length does.
  const limit = limits[form]
  if (form !== 'port' && octets(value) > limit) return { kind: 'too-long', field, limit }
  return findFormProblem(field, value)
}

function findFormProblem(field: PlainFieldId, value: string): ProfileProblem | undefined {
  switch (forms[field]) {
    case 'name':
      return undefined
    case 'login':
      return value.trim() === value ? undefined : { kind: 'outer-space', field }
    case 'host':
      return isHost(value) ? undefined : { kind: 'not-a-host', field }
    case 'port':
      return isPort(value) ? undefined : { kind: 'not-a-port', field }
    case 'address':
      return findAddressProblem(field, value)
  }
}

/** RFC 5321, section 4.5.3.1.1: 64 octets before the @. */
function findAddressProblem(field: PlainFieldId, value: string): ProfileProblem | undefined {
  if (!isAddress(value)) return { kind: 'not-an-address', field }
  return octets(value.slice(0, value.lastIndexOf('@'))) > 64 ? { kind: 'not-an-address', field } : undefined
}
