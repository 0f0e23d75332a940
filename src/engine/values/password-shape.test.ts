import { expect, test } from 'vitest'
import { looksLikePassword } from './password-shape.ts'

test.for([
  ['imapLogin', 'Fern-4711-Inbound'],
  ['smtpLogin', ' Sommer2024! '],
  ['smtpLogin', 'xk9mp2vq7w3lt'],
  ['smtpLogin', 'abcd efgh ijkl mnop'],
  ['imapLogin', 'P@ssw0rd!2024'],
  ['imapLogin', 'Xk9m@w.2q'],
  ['emailAddress', 'Fern-4711-Inbound'],
  ['fullName', 'Zq7$kW!px93Lm'],
  ['imapPort', 'Correct-Horse9x'],
  ['smtpPort', 'sunshine'],
  ['imapHost', 'Zq7-IMAP&-Krokus'],
] as const)('%s: “%s” looks like a password', ([field, text]) => {
  expect(looksLikePassword(field, text)).toBe(true)
})

test.for([
  ['imapLogin', 'you@example.org'],
  ['imapLogin', 'Ada.Example1@Example.ORG'],
  ['imapLogin', 'ada'],
  ['imapLogin', 'relay-4711'],
  ['imapLogin', 'u12345678'],
  ['imapLogin', String.raw`HARBOR\Ada1815`],
  ['imapLogin', 'me@bücher.example'],
  ['imapHost', 'Imap4.Example.org'],
  ['imapHost', 'https://imap.example.org:993/'],
  ['smtpHost', 'smtp'],
  ['smtpHost', '2001:db8::1'],
  ['smtpHost', '192.0.2.14'],
  ['fullName', 'Ada Example'],
  ['fullName', 'Dr.J.Maximiliana'],
  ['fullName', 'you@example.org'],
  ['smtpPort', '0143x'],
  ['accountDescription', 'Fern-4711-Inbound'],
  ['imapPort', '143'],
  ['emailAddress', ''],
] as const)('%s: “%s” does not', ([field, text]) => {
  expect(looksLikePassword(field, text)).toBe(false)
})
