import { expect, test } from 'vitest'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { connectionWords } from '#words/connection-words.ts'
import { connectionsOf, writeConnections } from './connection.ts'

const write = (credentials: Parameters<typeof fixtureGuide>[0], typed = {}) => {
  const guide = fixtureGuide(credentials)
  return writeConnections(connectionsOf(guide, effectiveValues(guide.provider, typed)), connectionWords)
}

test('two servers with all that a program asks for, and no password', () => {
  expect(write('two', { emailAddress: 'you@example.org', smtpPort: '465', smtpLogin: 'relay' })).toBe(
    [
      'Inbound (IMAP)',
      'Server name: in.harbor.example',
      'Port: 143',
      'Security: STARTTLS',
      'Authentication: Password',
      'Login: you@example.org',
      '',
      'Outbound (SMTP)',
      'Server name: out.harbor.example',
      'Port: 465',
      'Security: SSL/TLS',
      'Authentication: Password',
      'Login: relay',
      '',
    ].join('\n'),
  )
})

test('what is not known yet has no line; one login is that of both servers', () => {
  expect(write('two')).not.toContain('Login')
  expect(write('one', { imapLogin: 'ada' }).match(/Login: ada/g)).toHaveLength(2)
  expect(write('smtp', { emailAddress: 'you@example.org' })).not.toContain('Inbound')
})
