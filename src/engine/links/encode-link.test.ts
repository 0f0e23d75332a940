import { describe, expect, it } from 'vitest'
import { encodeLink } from './encode-link.ts'
import type { Link, LinkGuide } from './link.ts'

const guide: LinkGuide = {
  id: 'apple-mail',
  steps: ['sign-in', 'add-account'],
  renamed: { login: 'sign-in' },
  questions: [
    { id: 'service', answers: ['mems', 'hosted'], known: {} },
    { id: 'macos', answers: ['15', '13'], known: {} },
  ],
}

const rows: readonly (readonly [link: Link, address: string])[] = [
  [{ page: 'home' }, '/'],
  [{ page: 'support' }, '/support'],
  [{ page: 'guide', guide: 'apple-mail', variant: {} }, '/apple-mail'],
  [{ page: 'short', guide: 'apple-mail', variant: {} }, '/apple-mail/short'],
  [{ page: 'checklist', guide: 'apple-mail', variant: { macos: '13' } }, '/apple-mail/checklist?macos=13'],
  [
    { page: 'step', guide: 'apple-mail', step: 'add-account', variant: { service: 'mems', macos: '15' } },
    '/apple-mail/add-account?macos=15&service=mems',
  ],
  [
    { page: 'step', guide: 'apple-mail', step: 'sign-in', variant: { macos: 'you@example.org' } },
    '/apple-mail/sign-in',
  ],
  [
    { page: 'step', guide: 'apple-mail', step: 'sign-in', variant: { imapHost: 'imap.example.net' } },
    '/apple-mail/sign-in',
  ],
  [{ page: 'step', guide: 'apple-mail', step: 'you@example.org', variant: { macos: '15' } }, '/apple-mail?macos=15'],
  [{ page: 'step', guide: 'other', step: 'sign-in', variant: { macos: '15' } }, '/'],
]

describe('encodeLink', () => {
  it.each(rows)('%j: %s', (link, address) => {
    expect(encodeLink(link, [guide])).toBe(address)
  })
})
