import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { effectiveValues } from './effective-values.ts'
import { plainFields } from './fields.ts'
import type { Start } from './fill-values.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const server = { port: '143', security: 'starttls' } as const
const provider: Start = {
  account: {
    credentials: 'two',
    imap: { ...server, host: 'imap.example.net' },
    smtp: { ...server, host: 'smtp.example.net', port: '587' },
  },
  defaults: { imapLogin: '{emailAddress}', accountDescription: 'Mail of {emailAddress}' },
}

describe('effectiveValues', () => {
  it('falls back to the defaults and leaves out those that need an address', () => {
    expect(effectiveValues(provider, {})).toEqual({
      fullName: '',
      emailAddress: '',
      accountDescription: '',
      imapHost: 'imap.example.net',
      imapPort: '143',
      imapLogin: '',
      smtpHost: 'smtp.example.net',
      smtpPort: '587',
      smtpLogin: '',
    })
  })

  it('fills the address into defaults', () => {
    const values = effectiveValues(provider, { emailAddress: ' you@example.org ' })
    expect(values.emailAddress).toBe('you@example.org')
    expect(values.imapLogin).toBe('you@example.org')
    expect(values.accountDescription).toBe('Mail of you@example.org')
  })

  it('knows one login where the account has one password', () => {
    const one = { ...provider, account: { ...provider.account, credentials: 'one' as const } } as Start
    expect(effectiveValues(one, { imapLogin: 'me', smtpLogin: 'other' })).toMatchObject({
      imapLogin: 'me',
      smtpLogin: 'me',
    })
  })

  it('has no inbound server where the account only sends', () => {
    const { smtp } = provider.account
    expect(effectiveValues({ account: { credentials: 'smtp', smtp }, defaults: {} }, {})).toMatchObject({
      imapHost: '',
      imapPort: '',
      smtpHost: 'smtp.example.net',
    })
  })

  it('takes no pattern out of an address', () => {
    expect(effectiveValues(provider, { emailAddress: '$&@example.org' }).imapLogin).toBe('$&@example.org')
  })

  it.each([' ', '\t\n', '\u00a0', '\u200b'])('counts white space as not typed: %j', (imapHost) => {
    expect(effectiveValues(provider, { imapHost }).imapHost).toBe('imap.example.net')
  })

  it('prefers what was typed: cleaned when it is ok, as it is when it is not', () => {
    const values = effectiveValues(provider, { imapHost: ' Mail.Example.ORG.', imapPort: 'many ' })
    expect(values.imapHost).toBe('mail.example.org')
    expect(values.imapPort).toBe('many ')
  })

  it('gives every field a text, whatever was typed', () => {
    const typed = fc.record(Object.fromEntries(plainFields.map((field) => [field, fc.string({ unit: 'binary' })])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(typed, (some) => {
        const values = effectiveValues(provider, some)
        expect(Object.keys(values)).toEqual([...plainFields])
        expect(Object.values(values).every((value) => typeof value === 'string')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
