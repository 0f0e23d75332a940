import { describe, expect, it } from 'vitest'
import type { Values } from '#model/field.ts'
import { accountName } from './mac/account-name.ts'
import { macosOf } from './mac/macos.ts'
import { withSamples } from './samples.ts'

const nothing: Values = {
  fullName: '',
  emailAddress: '',
  accountDescription: '',
  imapHost: '',
  imapPort: '',
  imapLogin: '',
  smtpHost: '',
  smtpPort: '',
  smtpLogin: '',
}

describe('withSamples', () => {
  it('leaves nothing empty', () => {
    expect(Object.values(withSamples(nothing)).every((value) => value !== '')).toBe(true)
    expect(withSamples(nothing).emailAddress).toBe('you@example.org')
  })

  it('keeps what is there, and treats spaces as nothing', () => {
    const filled = withSamples({ ...nothing, fullName: 'Dana', imapHost: '  ' })
    expect(filled.fullName).toBe('Dana')
    expect(filled.imapHost).toBe('imap.example.org')
  })

  it('lets an empty login follow the address', () => {
    const filled = withSamples({ ...nothing, emailAddress: 'dana@example.edu', smtpLogin: 'out' })
    expect(filled.imapLogin).toBe('dana@example.edu')
    expect(filled.smtpLogin).toBe('out')
  })
})

it.each([
  ['you@example.org', 'Example'],
  ['you@mail.example.org', 'Example'],
  ['you@example.co.uk', 'Example'],
  ['you@localhost', 'Localhost'],
  ['not an address', 'Not an address'],
  ['you@', 'You@'],
  ['أنا@مثال.إختبار', 'مثال'],
])('lists the account of %s as %s', (address, name) => {
  expect(accountName(address)).toBe(name)
})

it.each([
  ['12', '12'],
  ['13', '13'],
  ['15', '15'],
  ['26', '26'],
  ['27', '26'],
  ['unsure', '15'],
  [undefined, '15'],
] as const)('draws macOS %s as %s', (answer, version) => {
  expect(macosOf(answer)).toBe(version)
})
