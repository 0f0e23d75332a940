import { expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { profileTexts } from '#words/profile-texts.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { buildProfile } from '#outputs/mobileconfig/build-profile.ts'
import { makeProfile } from './make-profile.ts'

const ada = { fullName: 'Ada Example', emailAddress: 'you@example.org' }

function make(typed: TypedValues, exposed: readonly PlainFieldId[] = []) {
  return makeProfile(effectiveValues(mailroute, typed), mailroute, exposed)
}

test('right values give the very file of the generator', () => {
  const values = effectiveValues(mailroute, ada)
  expect(make(ada)).toEqual(buildProfile({ values, provider: mailroute, texts: profileTexts }))
  expect(make(ada).ok).toBe(true)
})

test('what a profile could hold but the guide does not let pass is refused, with the reason its line gives', () => {
  const typed = { ...ada, imapHost: 'mail', smtpHost: 'smtp.example.org:587', imapLogin: '****', smtpLogin: '••••••' }
  // The generator alone would take some of them.
  const values = effectiveValues(mailroute, { ...ada, imapHost: 'mail', imapLogin: '****' })
  expect(buildProfile({ values, provider: mailroute, texts: profileTexts }).ok).toBe(true)
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
