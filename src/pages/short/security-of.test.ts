import { expect, test } from 'vitest'
import { securityOf } from './security-of.ts'

test.for([
  ['143', 'starttls'],
  ['587', 'starttls'],
  ['25', 'starttls'],
  ['2525', 'starttls'],
  ['993', 'tls'],
  [' 465 ', 'tls'],
] as const)('port %s begins with %s', ([port, security]) => {
  expect(securityOf(port)).toBe(security)
})
