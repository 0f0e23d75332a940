import { beforeEach, expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { fieldsInPlay } from '#engine/plan/compose-guide.ts'
import { forgetSecrets, keepSecret } from '#secrets/secret-store.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { watchForPasswords } from '#features/values/mixed-up.ts'
import { passwordIn } from '#features/values/password-in.ts'
import { applyPastedPanel } from './apply-pasted-panel.ts'

const guide = { provider: mailroute, fields: fieldsInPlay('two', 'imap-and-smtp') }

const panel = (login: string, password: string) => `Settings
Inbound (IMAP) Server Configuration:
Server Name\timap.example.org
Server Port\t993

Login\t${login}
password\t${password}

Outbound (SMTP) Server Configuration:
Server Name\tsmtp.example.org
Server Port\t2525

Login\tyou-outbound@example.org
Password\t******

Generate New Password
`

const typed = () => selectTyped(mailroute.id)(useSettings.getState())

beforeEach(() => {
  forgetSecrets()
  useSettings.setState({ providers: {} })
  return watchForPasswords()
})

test('a password that was typed into another field before leaves it when the page says what it is', () => {
  typeValue(mailroute.id, 'fullName', 'Fern-4711-Inbound')
  typeValue(mailroute.id, 'accountDescription', 'Mine')
  applyPastedPanel(guide, panel('you@example.org', 'Fern-4711-Inbound'))
  expect(passwordIn('Fern-4711-Inbound')).toBe('imapPassword')
  expect(typed()).toMatchObject({ accountDescription: 'Mine', imapLogin: 'you@example.org' })
  expect(typed()).not.toHaveProperty('fullName')
})

test('a kept password is not taken for a value, and it is said', () => {
  keepSecret(mailroute.id, 'smtpPassword', 'quarz-0815')
  const { left, taken } = applyPastedPanel(guide, panel('quarz-0815', '******'))
  expect(typed()).not.toHaveProperty('imapLogin')
  expect(left).toContainEqual({ field: 'imapLogin', reason: 'password' })
  expect(taken).not.toContain('imapLogin')
})

test('what the guide does not ask for is neither missing nor filled in', () => {
  const sending = { provider: mailroute, fields: fieldsInPlay('two', 'smtp') }
  const { missing, taken, left } = applyPastedPanel(sending, panel('you@example.org', '******'))
  for (const field of [...missing, ...taken, ...left.map((each) => each.field)]) expect(field).not.toMatch(/^imap/)
})

test('an address that both logins are is the account’s, unless somebody said otherwise', () => {
  const both = panel('you-outbound@example.org', '******')
  expect(applyPastedPanel(guide, both).taken).toContain('emailAddress')
  expect(typed()).toMatchObject({ emailAddress: 'you-outbound@example.org' })
  typeValue(mailroute.id, 'emailAddress', 'ada@example.org')
  applyPastedPanel(guide, both)
  expect(typed()).toMatchObject({ emailAddress: 'ada@example.org' })
})

test('two different logins say nothing of the address', () => {
  applyPastedPanel(guide, panel('you@example.org', '******'))
  expect(typed()).not.toHaveProperty('emailAddress')
})
