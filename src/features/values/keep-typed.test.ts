import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { checkSecret } from '#engine/values/check-secret.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import { forgetSecrets, keepSecret } from '#secrets/secret-store.ts'
import { useDrafts } from '#state/drafts.ts'
import { forgetStored, undoForgetting } from '#state/forgotten.ts'
import { selectHeld, useHeld } from '#state/held.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { keepAfterAll, keepTyped, noteDraft } from './keep-typed.ts'
import { plainFieldWith, watchForPasswords } from './mixed-up.ts'

const id = mailroute.id
const password = 'Fern-4711-Inbound'

/** What the browser's storage was told, all of it. */
let stored: string[] = []
const typed = () => selectTyped(id)(useSettings.getState())
const held = (field: PlainFieldId) => selectHeld(id, field)(useHeld.getState())

/** Types letter by letter, then leaves the field. */
function type(field: PlainFieldId, text: string) {
  for (let length = 1; length <= text.length; length += 1) {
    noteDraft(id, field, text.slice(0, length))
    stored.push(JSON.stringify(useDrafts.getState()))
  }
  keepTyped(id, field, text)
}

function startAnew() {
  forgetSecrets()
  useSettings.setState({ providers: {} }, true)
  useHeld.setState({}, true)
  useDrafts.setState({}, true)
  stored = []
}

beforeEach(() => {
  startAnew()
  const stop = watchForPasswords()
  const stopListening = useSettings.subscribe(() => stored.push(JSON.stringify(useSettings.getState())))
  return () => [stop, stopListening].forEach((each) => each())
})

describe.each(plainFields)('a password in %s', (field) => {
  test('is not kept where the password was there first, typed or pasted', () => {
    keepSecret(id, 'smtpPassword', password)
    for (const text of [password, ` ${password} `, password.toLowerCase(), `x ${password}`]) {
      type(field, text)
      keepTyped(id, field, text)
      expect(typed()).toEqual({})
      expect(held(field)).toEqual({ kind: 'password', secret: 'smtpPassword' })
    }
    expect(stored.join()).not.toContain(password)
  })

  test('goes when the password is there second', () => {
    typeValue(id, field, 'Krokus und Distel')
    keepSecret(id, 'imapPassword', 'Krokus und Distel')
    expect(typed()).toEqual({})
    expect(held(field)).toEqual({ kind: 'password', secret: 'imapPassword' })
  })
})

test('a password read from storage goes, and what is brought back by an undo', () => {
  useSettings.setState({ providers: { [id]: { imapLogin: password, fullName: 'Ada' } } })
  expect(typed()).toEqual({ fullName: 'Ada' })
  expect(held('imapLogin')).toEqual({ kind: 'shape', text: password })

  typeValue(id, 'accountDescription', 'Krokus')
  forgetStored()
  expect(held('imapLogin')).toBeUndefined()
  keepSecret(id, 'imapPassword', 'Krokus')
  undoForgetting()
  expect(typed()).toEqual({ fullName: 'Ada' })
})

test('a login that looks like a password is kept once the person says so, and stays', () => {
  type('smtpLogin', password)
  expect(typed()).toEqual({})
  expect(stored.join()).not.toContain(password)
  keepAfterAll(id, 'smtpLogin', password)
  keepTyped(id, 'smtpLogin', password)
  expect(typed()).toEqual({ smtpLogin: password })
  expect(held('smtpLogin')).toBeUndefined()
  // Being one of the passwords weighs more.
  keepSecret(id, 'imapPassword', password)
  expect(typed()).toEqual({})
  expect(useSettings.getState().sure).toEqual({})
})

test('the address, and what the provider gives, are not taken for a password', () => {
  keepTyped(id, 'emailAddress', 'ada1815@example.org')
  keepTyped(id, 'imapLogin', 'somebody')
  expect(plainFieldWith(mailroute, 'ada1815@example.org')).toBe('emailAddress')
  expect(plainFieldWith(mailroute, 'imap.mailroute.net')).toBe('imapHost')
  expect(plainFieldWith(mailroute, 'somebody')).toBeUndefined()
  // A weak password in the person's own address.
  keepSecret(id, 'imapPassword', 'ada1815')
  keepSecret(id, 'smtpPassword', 'adalovelace')
  keepTyped(id, 'emailAddress', 'adalovelace@example.org')
  expect(typed()).toMatchObject({ emailAddress: 'adalovelace@example.org' })
})

/** Passwords as people and machines make them. */
const anyPassword = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'abcXYZ019-_. @&"<%{}'.split('')), minLength: 4, maxLength: 30 }),
  )
  .filter((text) => checkSecret(text, []).state === 'ok')

test('in any field and any order, a password is in no value afterwards', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type'), field: fc.constantFrom(...plainFields), at: fc.nat(1) }),
    fc.record({ do: fc.constant('paste'), field: fc.constantFrom(...plainFields), at: fc.nat(1) }),
    fc.record({ do: fc.constant('keep'), field: fc.constant('fullName'), at: fc.nat(1) }),
  )
  fc.assert(
    fc.property(fc.tuple(anyPassword, anyPassword), fc.array(step, { maxLength: 8 }), (passwords, steps) => {
      startAnew()
      const keep = (at: number) => keepSecret(id, at === 0 ? 'imapPassword' : 'smtpPassword', passwords[at] ?? '')
      for (const each of steps) {
        const text = passwords[each.at] ?? ''
        if (each.do === 'keep') keep(each.at)
        else if (each.do === 'type') type(each.field, text)
        else keepTyped(id, each.field, text)
      }
      keep(0)
      keep(1)
      for (const value of Object.values(typed()))
        for (const each of passwords) expect(value.trim().toLowerCase()).not.toBe(each.trim().toLowerCase())
      expect(useDrafts.getState()[id] ?? {}).toEqual({})
    }),
    { numRuns: 1500 },
  )
})
