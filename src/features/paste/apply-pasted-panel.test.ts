import { beforeEach, expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { forgetSecrets, keepSecret, keptAs } from '#secrets/secret-store.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { applyPastedPanel } from './apply-pasted-panel.ts'

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
})

test('a password that was typed into another field before leaves it when the page says what it is', () => {
  typeValue(mailroute.id, 'fullName', 'Fern-4711-Inbound')
  typeValue(mailroute.id, 'accountDescription', 'Mine')
  applyPastedPanel(mailroute, panel('you@example.org', 'Fern-4711-Inbound'))
  expect(keptAs('Fern-4711-Inbound')).toBe('imapPassword')
  expect(typed()).toMatchObject({ accountDescription: 'Mine', imapLogin: 'you@example.org' })
  expect(typed()).not.toHaveProperty('fullName')
})

test('a kept password is not taken for a value, and it is said', () => {
  keepSecret(mailroute.id, 'smtpPassword', 'quarz-0815')
  const { left, taken } = applyPastedPanel(mailroute, panel('quarz-0815', '******'))
  expect(typed()).not.toHaveProperty('imapLogin')
  expect(left).toContainEqual({ field: 'imapLogin', reason: 'password' })
  expect(taken).not.toContain('imapLogin')
})
