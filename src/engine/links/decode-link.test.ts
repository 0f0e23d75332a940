import { describe, expect, it } from 'vitest'
import { decodeLink } from './decode-link.ts'
import type { Link, LinkGuide, LinkNote } from './link.ts'

const guide: LinkGuide = {
  id: 'apple-mail',
  steps: ['sign-in', 'servers-and-logins', 'add-account', 'server-settings', 'send-a-test'],
  renamed: {
    login: 'sign-in',
    'old-add': 'newer-add',
    'newer-add': 'add-account',
    here: 'there',
    there: 'here',
    gone: 'nowhere',
  },
  questions: [
    { id: 'service', answers: ['mems', 'hosted', 'unsure'], known: {} },
    {
      id: 'macos',
      answers: ['15', '13', '12', 'unsure'],
      known: { '14': '13', sonoma: '13', 'big-sur': '12', '10': '12' },
    },
  ],
}
const other: LinkGuide = { id: 'other-mail', steps: ['begin', 'sign-in'], renamed: {}, questions: [] }
const guides = [guide, other]

const start = (variant = {}): Link => ({ page: 'guide', guide: 'apple-mail', variant })
const step = (id: string, variant = {}): Link => ({ page: 'step', guide: 'apple-mail', step: id, variant })
const both = { macos: '15', service: 'mems' }

const punctuation: LinkNote = { kind: 'punctuation' }
const otherCase: LinkNote = { kind: 'case' }
const dropped: LinkNote = { kind: 'dropped-parameter' }
const unknownPage: LinkNote = { kind: 'unknown-page' }
const unknownStep = (...nearest: readonly string[]): LinkNote => ({ kind: 'unknown-step', nearest })
const unknownAnswer = (question: string): LinkNote => ({ kind: 'unknown-answer', question })

type Row = readonly [address: string, link: Link, ...notes: readonly LinkNote[]]

const rows: readonly Row[] = [
  // As they are made.
  ['/', { page: 'home' }],
  ['', { page: 'home' }],
  ['/support', { page: 'support' }],
  ['/apple-mail', start()],
  ['/apple-mail/sign-in', step('sign-in')],
  ['/apple-mail/send-a-test', step('send-a-test')],
  ['/apple-mail/short', { page: 'short', guide: 'apple-mail', variant: {} }],
  ['/apple-mail/profile?macos=15', { page: 'profile', guide: 'apple-mail', variant: { macos: '15' } }],
  ['/apple-mail/checklist', { page: 'checklist', guide: 'apple-mail', variant: {} }],
  ['/apple-mail/check', { page: 'check', guide: 'apple-mail', variant: {} }],
  ['/apple-mail/sign-in?macos=15&service=mems', step('sign-in', both)],
  ['/other-mail/begin', { page: 'step', guide: 'other-mail', step: 'begin', variant: {} }],

  // As they arrive.
  ['https://help.example.org/apple-mail/sign-in', step('sign-in')],
  ['http://localhost:5173/apple-mail/sign-in?macos=15', step('sign-in', { macos: '15' })],
  ['//help.example.org/apple-mail/sign-in', step('sign-in')],
  ['help.example.org/apple-mail/sign-in', step('sign-in')],
  ['localhost:4173/apple-mail/sign-in', step('sign-in')],
  ['https://help.example.org', { page: 'home' }],
  ['https://help.example.org/', { page: 'home' }],
  ['apple-mail/sign-in', step('sign-in')],
  ['/apple-mail/sign-in/', step('sign-in')],
  ['//apple-mail', start()],
  ['//apple-mail//sign-in', step('sign-in')],
  ['https://help.example.org//apple-mail///sign-in?macos=15', step('sign-in', { macos: '15' })],
  ['//apple-mail%2F%2Fsign-in', step('sign-in')],
  ['/apple-mail//sign-in///', step('sign-in')],
  ['/apple-mail/sign-in/index.html', step('sign-in')],
  ['/apple-mail/sign-in.html?macos=15', step('sign-in', { macos: '15' })],
  ['/index.html', { page: 'home' }],
  ['/apple-mail/sign-in#values', step('sign-in')],
  ['/apple-mail/sign-in?macos=15#values?service=mems', step('sign-in', { macos: '15' })],
  ['/apple%2Dmail/sign%2din', step('sign-in')],
  ['/apple-mail%2Fsign-in%3Fmacos%3D15', step('sign-in', { macos: '15' })],
  ['https%253A%252F%252Fhelp.example.org%252Fapple-mail%252Fsign-in', step('sign-in')],
  ['/apple-mail/sign-in?macos=15&amp;service=mems', step('sign-in', both)],
  ['/apple-mail/sign-in?&macos=15&&', step('sign-in', { macos: '15' })],

  // Mis-pasted.
  ['/apple-mail/sign-in.', step('sign-in'), punctuation],
  ['/apple-mail/sign-in).', step('sign-in'), punctuation],
  ['/apple-mail/sign-in,', step('sign-in'), punctuation],
  ['<https://help.example.org/apple-mail/sign-in>', step('sign-in'), punctuation],
  ['(https://help.example.org/apple-mail/sign-in?macos=15).', step('sign-in', { macos: '15' }), punctuation],
  ['“/apple-mail/sign-in”', step('sign-in'), punctuation],
  ["'/apple-mail/sign-in'", step('sign-in'), punctuation],
  ['/apple-mail/sign-in%20', step('sign-in'), punctuation],
  ['/apple-mail/sign-in%2520', step('sign-in'), punctuation],
  ['/apple-mail/sign-in&gt;', step('sign-in'), punctuation],
  ['/apple-mail/sign-in%3E', step('sign-in'), punctuation],
  ['/apple-mail/sign-in%22', step('sign-in'), punctuation],
  ['/apple-mail/sign-in)./?macos=15', step('sign-in', { macos: '15' }), punctuation],
  ['/apple-mail/sign-in?', step('sign-in'), punctuation],
  ['/apple-mail/sign-in\n', step('sign-in'), punctuation],
  ['/apple-mail/server-\n  settings', step('server-settings'), punctuation],
  ['/apple-mail/server–settings', step('server-settings'), punctuation],
  ['/apple-mail/server\u00ad-settings', step('server-settings'), punctuation],
  ['/apple-mail/server settings', step('server-settings'), punctuation],
  ['/apple mail/server_settings', step('server-settings'), punctuation],
  ['/apple-mail/sign-in and then press Next', step('sign-in'), punctuation],
  ['Open https://help.example.org/apple-mail/sign-in please', step('sign-in'), punctuation],
  ['/apple-mail/sign-in?macos=15 please', step('sign-in', { macos: '15' }), punctuation],

  ['/apple-mail/sign-ín', step('sign-in'), punctuation],
  ['/apple-mail/sign-in=20', step('sign-in')],
  ['/apple-mail/sign-in=', step('sign-in')],
  ['/apple-mail/server-set=\r\ntings?macos=3D15', step('server-settings', { macos: '15' }), punctuation],

  // By number.
  ['/apple-mail/2', step('servers-and-logins')],
  ['/apple-mail/step-2', step('servers-and-logins')],
  ['/apple-mail/Step%202', step('servers-and-logins')],
  ['/apple-mail/schritt-5?macos=13', step('send-a-test', { macos: '13' })],
  ['/apple-mail/étape-02', step('servers-and-logins')],
  ['/apple-mail/0', start(), unknownStep()],
  ['/apple-mail/6', start(), unknownStep()],
  ['/apple-mail/macos-2', start(), unknownStep()],

  // Without the guide's id.
  ['/server-settings', step('server-settings'), { kind: 'guide-lost', others: [] }],
  [
    '/login?macos=13',
    step('sign-in', { macos: '13' }),
    { kind: 'guide-lost', others: [] },
    { kind: 'renamed', from: 'login', to: 'sign-in' },
  ],
  ['/Sign-In', step('sign-in'), { kind: 'guide-lost', others: ['other-mail'] }, otherCase],
  ['/begin', { page: 'step', guide: 'other-mail', step: 'begin', variant: {} }, { kind: 'guide-lost', others: [] }],

  // Answers by other names.
  ['/apple-mail/sign-in?macos=14', step('sign-in', { macos: '13' })],
  ['/apple-mail/sign-in?macos=Sonoma', step('sign-in', { macos: '13' }), otherCase],
  ['/apple-mail/sign-in?macos=macos-14', step('sign-in', { macos: '13' })],
  ['/apple-mail/sign-in?macos=macOS+14.6.1', step('sign-in', { macos: '13' })],
  ['/apple-mail/sign-in?macos=10.15', step('sign-in', { macos: '12' })],
  ['/apple-mail/sign-in?macos=big%20sur', step('sign-in', { macos: '12' }), punctuation],
  ['/apple-mail/sign-in?macos=15.1=20', step('sign-in', { macos: '15' })],

  // Another case.
  ['/APPLE-MAIL/Sign-In', step('sign-in'), otherCase],
  ['/apple-mail/sign-in?MacOS=15&service=MEMS', step('sign-in', both), otherCase],
  ['/Support/', { page: 'support' }, otherCase],
  ['/Apple-Mail/Short', { page: 'short', guide: 'apple-mail', variant: {} }, otherCase],

  // Renamed.
  ['/apple-mail/login', step('sign-in'), { kind: 'renamed', from: 'login', to: 'sign-in' }],
  [
    '/apple-mail/old-add?macos=13',
    step('add-account', { macos: '13' }),
    { kind: 'renamed', from: 'old-add', to: 'add-account' },
  ],
  ['/apple-mail/LOGIN.', step('sign-in'), punctuation, otherCase, { kind: 'renamed', from: 'login', to: 'sign-in' }],
  ['/apple-mail/here', start(), unknownStep()],
  ['/apple-mail/gone', start(), unknownStep()],

  // Unknown.
  ['/apple-mail/server-setings', start(), unknownStep('server-settings')],
  ['/apple-mail/add-acount?macos=15', start({ macos: '15' }), unknownStep('add-account')],
  ['/apple-mail/server', start(), unknownStep('servers-and-logins', 'server-settings')],
  ['/apple-mail/zzz', start(), unknownStep()],
  ['/apple-mail/constructor', start(), unknownStep()],
  ['/apple-mail/__proto__', start(), punctuation, unknownStep()],
  ['/nothing', { page: 'home' }, unknownPage],
  ['/nothing/sign-in?macos=15', { page: 'home' }, unknownPage, dropped],
  ['/support/sign-in', { page: 'support' }, unknownPage],
  ['/apple-mail/sign-in/more', step('sign-in'), unknownPage],
  ['../../etc/passwd', { page: 'home' }, unknownPage],
  ['javascript:alert(1)', { page: 'home' }, punctuation, unknownPage],
  ['%E0%A4%A', { page: 'home' }, unknownPage],

  // What does not belong in a link.
  ['/apple-mail/sign-in?utm_source=mail&fbclid=x', step('sign-in'), dropped],
  ['/apple-mail/sign-in?imapHost=imap.example.net&macos=15', step('sign-in', { macos: '15' }), dropped],
  ['/?macos=15', { page: 'home' }, dropped],
  ['/support?macos=15', { page: 'support' }, dropped],
  ['/apple-mail/sign-in?macos=16', step('sign-in'), unknownAnswer('macos')],
  ['/apple-mail/sign-in?macos=&service=x', step('sign-in'), unknownAnswer('macos'), unknownAnswer('service')],
  ['/apple-mail/sign-in?macos', step('sign-in'), unknownAnswer('macos')],
  ['/apple-mail/sign-in?macos=15&macos=15', step('sign-in', { macos: '15' })],
  ['/apple-mail/sign-in?macos=15&macos=13', step('sign-in', { macos: '15' }), dropped],
  ['/apple-mail/sign-in?__proto__=x&constructor=y', step('sign-in'), dropped],
]

describe('decodeLink', () => {
  it.each(rows.map(([address, link, ...notes]) => ({ address, link, notes })))(
    '$address',
    ({ address, link, notes }) => {
      expect(decodeLink(address, guides)).toEqual({ link, notes })
    },
  )

  it('takes the base path off, and needs none', () => {
    for (const base of ['/mail/', '/mail', 'mail', '/Mail/'])
      for (const address of [
        'https://example.org/mail/apple-mail/sign-in',
        '/apple-mail/sign-in',
        '/MAIL/apple-mail/sign-in/',
      ])
        expect(decodeLink(address, guides, base)).toEqual({ link: step('sign-in'), notes: [] })
    expect(decodeLink('https://example.org/mail/', guides, '/mail/').link).toEqual({ page: 'home' })
    expect(decodeLink('/a/b/support', guides, '/a/b/').link).toEqual({ page: 'support' })
  })
})
