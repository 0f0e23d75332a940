import { expect, test } from 'vitest'
import type { Account } from '#model/provider.ts'
import { securityOf } from './security-of.ts'

const account: Account = {
  credentials: 'one',
  imap: { host: 'in.example.net', port: '143', security: 'starttls' },
  smtp: { host: 'out.example.net', port: '2465', security: 'tls' },
}

test.for([
  ['143', 'starttls'],
  ['587', 'starttls'],
  ['25', 'starttls'],
  ['2525', 'starttls'],
  ['993', 'tls'],
  [' 465 ', 'tls'],
  // What the provider says of its own port counts.
  ['2465', 'tls'],
] as const)('port %s begins with %s', ([port, security]) => {
  expect(securityOf(port, account, 'smtp')).toBe(security)
})
