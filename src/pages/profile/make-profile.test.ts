import { expect, test } from 'vitest'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { buildProfile } from '#outputs/mobileconfig/build-profile.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { makeProfile, textsFor } from './make-profile.ts'

const guide = fixtureGuide('two')
const { provider } = guide

const ada = { fullName: 'Ada Example', emailAddress: 'you@example.org' }

function make(typed: TypedValues, exposed: readonly PlainFieldId[] = []) {
  return makeProfile(effectiveValues(provider, typed), guide, exposed)
}

test('right values give the very file of the generator', () => {
  const values = effectiveValues(provider, ada)
  expect(make(ada)).toEqual(
    buildProfile({ values, provider, texts: textsFor(guide), isOnePassword: false, device: 'mac' }),
  )
  expect(make(ada).ok).toBe(true)
})

test('what a profile could hold but the guide does not let pass is refused, with the reason its line gives', () => {
  const typed = { ...ada, imapHost: 'mail', smtpHost: 'smtp.example.org:587', imapLogin: '****', smtpLogin: '••••••' }
  // The generator alone would take some of them.
  const values = effectiveValues(provider, { ...ada, imapHost: 'mail', imapLogin: '****' })
  expect(buildProfile({ values, provider, texts: textsFor(guide), isOnePassword: false, device: 'mac' }).ok).toBe(true)
  expect(make(typed)).toEqual({
    ok: false,
    error: [
      { kind: 'refused', field: 'imapHost', problem: 'host-single-label' },
      { kind: 'refused', field: 'imapLogin', problem: 'login-masked' },
      { kind: 'refused', field: 'smtpHost', problem: 'host-has-port' },
      { kind: 'refused', field: 'smtpLogin', problem: 'login-masked' },
    ],
  })
})

test('each field is named once, in the order of the fields', () => {
  const made = make({ emailAddress: 'you at example.org', imapPort: '0', smtpLogin: 'a\u200Bb' })
  expect(made.ok ? [] : made.error.map((obstacle) => 'field' in obstacle && obstacle.field)).toEqual([
    'fullName',
    'emailAddress',
    'imapPort',
    'smtpLogin',
  ])
})

test('a login that follows the address is not asked for beside it', () => {
  expect(make({ fullName: 'Ada Example' })).toEqual({ ok: false, error: [{ kind: 'missing', field: 'emailAddress' }] })
  expect(make({ fullName: 'Ada Example', emailAddress: '****' })).toMatchObject({
    error: [{ kind: 'refused', field: 'emailAddress' }],
  })
  // One changed by hand does not follow.
  expect(make({ fullName: 'Ada Example', smtpLogin: '***' })).toMatchObject({
    error: [{ field: 'emailAddress' }, { kind: 'refused', field: 'smtpLogin' }],
  })
})

test('what the generator alone refuses is refused', () => {
  expect(make({ ...ada, fullName: 'Ada \uFFFD' })).toEqual({
    ok: false,
    error: [{ kind: 'broken-character', field: 'fullName' }],
  })
})

test('a password in a line keeps the file back', () => {
  expect(make(ada, ['smtpLogin'])).toEqual({ ok: false, error: [{ kind: 'password', field: 'smtpLogin' }] })
})

test('with one password the file says so, and the login for both servers is named once', () => {
  const one = fixtureGuide('one')
  const made = (typed: TypedValues) => makeProfile(effectiveValues(one.provider, typed), one, [])
  const file = made({ ...ada, imapLogin: 'ada.one' })
  expect(file.ok && file.value.text).toMatch(/<key>OutgoingPasswordSameAsIncomingPassword<\/key>\s*<true\/>/)
  expect(file.ok && file.value.text.match(/ada\.one/g)).toHaveLength(file.ok ? 4 : 0)
  expect(made({ ...ada, imapLogin: '****' })).toEqual({
    ok: false,
    error: [{ kind: 'refused', field: 'imapLogin', problem: 'login-masked' }],
  })
})
