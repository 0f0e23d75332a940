import { describe, expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { valueAdvice } from '#words/value-messages.ts'
import { adviseOn } from './advise.ts'
import { effectiveValues } from './effective-values.ts'
import { plainFields } from './fields.ts'

const imap = mailroute.account.imap.host
const smtp = mailroute.account.smtp.host
const advise = (typed: TypedValues, field: PlainFieldId, provider: Parameters<typeof adviseOn>[2] = mailroute) =>
  adviseOn(field, effectiveValues(mailroute, typed), provider)

test.for([
  ['imapHost', smtp, 'outgoing-host-for-incoming', imap],
  ['smtpHost', imap, 'incoming-host-for-outgoing', smtp],
  ['smtpHost', 'smtp.mailroute.net', 'provider-says', smtp],
  ['imapHost', 'MAIL.mailroute.net', 'provider-says', imap],
  ['imapHost', 'imap.mailrout.net', 'host-typo', imap],
  ['imapHost', 'imap.mailroute.com', 'host-typo', imap],
  ['imapHost', 'іmap.mailroute.net', 'mixed-scripts', imap],
  ['emailAddress', 'you@exаmple.org', 'mixed-scripts', ''],
  ['smtpHost', 'relay.mailroute.net', 'unknown-host', smtp],
  ['smtpHost', 'localhost', 'this-computer', smtp],
  ['imapHost', '127.0.0.1', 'this-computer', imap],
  ['imapHost', '::1', 'this-computer', imap],
  ['smtpHost', 'smtp.gmail.com', 'other-service-host', smtp],
  ['imapPort', '587', 'outgoing-port-for-incoming', '143'],
  ['imapPort', '465', 'outgoing-port-for-incoming', '143'],
  ['smtpPort', '143', 'incoming-port-for-outgoing', '587'],
  ['smtpPort', '993', 'incoming-port-for-outgoing', '587'],
  ['smtpPort', '995', 'incoming-port-for-outgoing', '587'],
  ['imapPort', '995', 'pop-port', '143'],
  ['smtpPort', '25', 'port-25', '587'],
  ['smtpPort', '465', 'unknown-port', '587'],
  ['emailAddress', 'you@gmail.com', 'other-service-address', ''],
  ['smtpLogin', 'you@Hotmail.com', 'other-service-address', ''],
] as const)('%s “%s”: %s', ([field, value, kind, use]) => {
  expect(advise({ [field]: value }, field)).toMatchObject({ kind, use })
})

test.for([
  ['imapHost', imap],
  ['imapPort', '993'],
  ['imapPort', '10143'],
  ['smtpPort', '10025'],
  ['smtpHost', 'mail.partner.example'],
  ['emailAddress', 'you@example.org'],
  // What cannot be used has its problem said already.
  ['imapHost', 'imap'],
  ['imapPort', '0'],
  ['imapLogin', 'relay-4711'],
  ['fullName', 'you@gmail.com'],
] as const)('%s “%s” is left alone', ([field, value]) => {
  expect(advise({ [field]: value }, field)).toBeUndefined()
})

test('one login that repeats the address is not warned of twice', () => {
  expect(advise({ emailAddress: 'you@gmail.com' }, 'imapLogin')).toBeUndefined()
})

test('what a provider gives is never warned of, whatever it is', () => {
  for (const field of plainFields) expect(advise({}, field)).toBeUndefined()
  const one = { host: 'mail.gmail.com', port: '25', security: 'starttls' } as const
  const same = { account: { credentials: 'one', imap: one, smtp: one }, relay: mailroute.relay } as const
  const typed = { imapHost: one.host, smtpHost: one.host, imapPort: '25', smtpPort: '25', emailAddress: 'a@gmail.com' }
  for (const field of plainFields) expect(advise(typed, field, same)).toBeUndefined()
})

describe('the words', () => {
  test.each(Object.entries(valueAdvice))('%s fills in what is known', (_kind, text) => {
    for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(['says', 'provider', 'panel']).toContain(name)
  })
})
