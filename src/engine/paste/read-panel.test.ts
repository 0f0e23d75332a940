import { describe, expect, it } from 'vitest'
import type { PanelPaste } from '#model/provider.ts'
import type { PanelReading } from './panel-reading.ts'
import { readPanel } from './read-panel.ts'

const paste: PanelPaste = {
  headings: { imap: 'Inbound (IMAP) Server Configuration', smtp: 'Outbound (SMTP) Server Configuration' },
  labels: { Host: 'Server Name', Port: 'Server Port', Login: 'Login', Password: 'Password' },
  notPasswords: ['Control Panel Password'],
  account: 'Email Account',
}

/** The reading as one flat record: what a test wants to see at a glance. */
function read(text: string) {
  const reading = readPanel(text, paste)
  return {
    state: reading.state,
    taken: Object.fromEntries(reading.taken.map(({ field, value }) => [field, value])),
    secrets: Object.fromEntries(reading.secrets.map(({ field, text: secret }) => [field, secret])),
    left: Object.fromEntries(reading.left.map(({ field, reason }) => [field, reason])),
    missing: reading.missing,
  }
}

const imapValues = { imapHost: 'imap.example.net', imapPort: '143', imapLogin: 'you@example.org' }
const smtpValues = { smtpHost: 'smtpauth.example.net', smtpPort: '587', smtpLogin: 'relay-you@example.org' }
const values = { ...imapValues, ...smtpValues }
const imapFields = ['imapHost', 'imapPort', 'imapLogin', 'imapPassword']
const smtpFields = ['smtpHost', 'smtpPort', 'smtpLogin', 'smtpPassword']

const page = `Example	My Quarantine	My Settings	Support	you@example.org
Email Account: you@example.org
Settings
Info
SMTP Auth Relay
Allow & Block
by Sender
by Subjectnew
Content Filter
Message Size
End-User Email Relay - SMTP Authentication
The SMTP Auth Relay service allows you to connect an email client directly to our servers.

Email Client Settings
Use these settings when configuring your email client for relay.
Note: The logins and passwords for your Inbound (IMAP) Server and your Outbound (SMTP) Server may be different.

Inbound (IMAP) Server Configuration:
Server Name	imap.example.net
Server Port	143

Login	you@example.org
password	Use your Example DEV Control Panel Password
Outbound (SMTP) Server Configuration:
Server Name	smtpauth.example.net
Server Port	587

Login	relay-you@example.org
Password	******
Generate New Password
Configure your Email Client
The Mail app may use configuration profiles. Login details are in our Knowledge Base.
Password reset
`

const panelLeft = { imapPassword: 'panel-sentence', smtpPassword: 'panel-masked' }

describe('readPanel reads the whole page', () => {
  const expected = {
    state: 'read',
    taken: { emailAddress: 'you@example.org', ...values },
    secrets: {},
    left: panelLeft,
    missing: [],
  }

  const blocksFrom = page.indexOf('Inbound (IMAP) Server Configuration:')
  const header = page.slice(0, blocksFrom)
  const blocks = page.slice(blocksFrom, page.indexOf('Generate New'))
  const footer = page.slice(page.indexOf('Generate New'))

  it.each([
    ['as tables copy', page],
    ['with CRLF', page.replaceAll('\n', '\r\n')],
    ['with old Mac line breaks', page.replaceAll('\n', '\r')],
    ['with spaces for tabs', page.replaceAll('\t', '    ')],
    ['with no-break spaces', page.replaceAll(' ', '\u00a0')],
    ['with each value on the next line', header + blocks.replaceAll('\t', '\n') + footer],
    ['with empty lines between label and value', header + blocks.replaceAll('\t', '\n\n \n') + footer],
    ['with colons after labels', header + blocks.replaceAll('\t', ': ') + footer],
    ['with French colons', header + blocks.replaceAll('\t', ' : ') + footer],
    ['with labels glued to values', header + blocks.replaceAll('\t', '') + footer],
    [
      'in upper case labels',
      page.replaceAll(/Server (?:Name|Port)|Login|Inbound.*?ation|Outbound.*?ation/g, (s) => s.toUpperCase()),
    ],
    ['without the final colon of the headings', page.replaceAll('Configuration:', 'Configuration')],
    ['with zero-width spaces', page.replaceAll('.', '.\u200b')],
    [
      'with icons of an icon font',
      header + blocks.replaceAll(/(net|143|587|org|\*|Password)\n/g, '$1 \uE14D\n') + footer,
    ],
    ['with texts of icons in brackets', header + blocks.replaceAll(/(net|143|587|org|\*)\n/g, '$1 [copy]\n') + footer],
    [
      'with texts of icons as words',
      header + blocks.replaceAll(/(net|143|587|org)\n/g, '$1 Copy to clipboard\n') + footer,
    ],
    [
      'with texts of icons on lines of their own',
      header + blocks.replaceAll(/(net|143|587|org)\n/g, '$1\ncopy\n') + footer,
    ],
    [
      'with pictographs',
      header + blocks.replaceAll(/(net|143|587|org)\n/g, '$1 📋\n').replace('******', '****** 👁️') + footer,
    ],
    ['with values in quotes', header + blocks.replaceAll(/\t(.*)\n/g, '\t"$1"\n') + footer],
    ['with values in typographic quotes', header + blocks.replaceAll(/\t(.*)\n/g, ' “$1”\n') + footer],
    ['quoted in a mail', page.replaceAll(/^/gm, '> ')],
    ['all on one line, with spaces', page.replaceAll(/\s+/g, ' ')],
    ['all on one line, glued', header.trim() + blocks.replaceAll(/[\t\n]/g, '') + footer],
    ['with each block on one line', header + blocks.replaceAll(/\t|\n(?!Out)/g, ' ') + footer],
    ['twice', page + page],
    ['with a help line below the heading', page.replaceAll('Configuration:\n', 'Configuration:\n(i)\n')],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual(expected)
  })

  it('whichever server comes first', () => {
    const cut = page.indexOf('Outbound (SMTP) Server Configuration:')
    const swapped = header + page.slice(cut, page.indexOf('Generate New')) + page.slice(blocksFrom, cut) + footer
    expect(read(swapped)).toEqual(expected)
  })

  it('with the headings alone after all of its text glued together, account included', () => {
    const glued = page.replaceAll(/[\t\n]/g, '')
    expect(read(glued)).toEqual(expected)
  })
})

const inbound = (password: string) =>
  `Inbound (IMAP) Server Configuration:\nServer Name\timap.example.net\nServer Port\t143\nLogin\tyou@example.org\npassword\t${password}\n`
const outbound = (password: string) =>
  `Outbound (SMTP) Server Configuration:\nServer Name\tsmtpauth.example.net\nServer Port\t587\nLogin\trelay-you@example.org\nPassword\t${password}\n`

describe('readPanel takes what is there', () => {
  it('one block of two', () => {
    expect(read(inbound('******'))).toMatchObject({ taken: imapValues, missing: smtpFields })
    expect(read(outbound('******'))).toMatchObject({ taken: smtpValues, missing: imapFields })
  })

  it('shown passwords, each for its own server', () => {
    const { secrets, left } = read(`${inbound('aB3$-xyz')}${outbound('Password123')}Generate New Password`)
    expect(secrets).toEqual({ imapPassword: 'aB3$-xyz', smtpPassword: 'Password123' })
    expect(left).toEqual({})
  })

  it.each(['*aB3*x', '-aB3', ':aB3', '"aB3"', '>aB3', '=aB3', 'login1', 'aB3👍', '••aB3', '[aB3]', 'aB3…'])(
    'a password with marks of its own: %s',
    (password) => {
      expect(read(inbound(password).replace('password\t', 'password\n')).secrets).toEqual({ imapPassword: password })
    },
  )

  it.each(['******', '••••••', '●●●●', '* * * *', '......', '[copy]', '', 'Show'])('never a mask: %j', (password) => {
    expect(read(inbound(password) + outbound(password)).secrets).toEqual({})
  })

  it('no password that may have lost its end', () => {
    for (const password of ['correct horse battery', 'aB3 Copy', 'x'.repeat(3000)])
      expect(read(inbound(password))).toMatchObject({ secrets: {}, left: { imapPassword: 'unclear' } })
    const glued = outbound('aB3').replaceAll(/[\t\n]/g, '')
    expect(read(glued)).toMatchObject({ taken: smtpValues, secrets: {}, left: { smtpPassword: 'unclear' } })
  })

  it('no other line for a password that was not clear', () => {
    const text = `${outbound('correct horse')}Password reset\nPassword\nforgotten\n`
    expect(read(text)).toMatchObject({ secrets: {}, left: { smtpPassword: 'unclear' } })
    expect(read(outbound('') + 'Password reset').secrets).toEqual({})
  })

  it('no password of which a colon may be a part', () => {
    expect(read(inbound('').replace('password\t', 'password:aB3'))).toMatchObject({
      secrets: {},
      left: { imapPassword: 'unclear' },
    })
    expect(read(inbound('').replace('password\t', 'password: aB3')).secrets).toEqual({ imapPassword: 'aB3' })
  })

  it('a glued password that ends at the next heading', () => {
    const glued = (inbound('aB3') + outbound('******')).replaceAll(/[\t\n]/g, '')
    expect(read(glued).secrets).toEqual({ imapPassword: 'aB3' })
  })

  it('no password into a login, where the break between the two is lost', () => {
    for (const lost of [
      'Login\tyou@example.orgpasswordaB3',
      'Login you@example.orgPassword: aB3',
      'Loginyou@example.orgpassword aB3',
      'LoginyoupasswordaB3',
      'Login youpasswordaB3',
    ]) {
      const text = inbound('').replace('Login\tyou@example.org\npassword\t', lost)
      for (const copy of [text, text.replaceAll(/[\t\n]/g, ''), text.replaceAll(/[\t\n]/g, ' ')])
        expect(JSON.stringify(read(copy).taken)).not.toContain('aB3')
      expect(JSON.stringify(read(text).left)).not.toContain('aB3')
    }
  })

  it('no value that does not check, and says why', () => {
    const text = inbound('******').replace('imap.example.net', 'https://imap.example.net').replace('143', 'many')
    const reading: PanelReading = readPanel(text, paste)
    expect(reading.taken.map(({ field }) => field)).toEqual(['imapLogin'])
    expect(reading.left).toEqual([
      { field: 'imapHost', reason: 'host-is-url', suggestion: 'imap.example.net' },
      { field: 'imapPort', reason: 'port-not-a-number' },
      { field: 'imapPassword', reason: 'panel-masked' },
    ])
  })

  it('no value of the other server when a heading is damaged', () => {
    const damaged = inbound('').replace('password\t\n', '') + outbound('aB3').replace('Server Configuration', 'Servr')
    expect(read(damaged)).toMatchObject({ taken: imapValues, secrets: {}, missing: ['imapPassword', ...smtpFields] })
    const half = `Inbound (IMAP) Server Configuration:\nServer Name\timap.example.net\nOutbound SMTP\nServer Port\t587\nLogin\tx@example.org\n`
    expect(read(half).taken).toEqual({ imapHost: 'imap.example.net' })
  })

  it('neither of two contradicting values', () => {
    const other = inbound('******').replace('143', '993')
    expect(read(inbound('******') + other)).toMatchObject({ left: { imapPort: 'contradicting' } })
    expect(read(inbound('aB3') + inbound('xyz'))).toMatchObject({
      secrets: {},
      left: { imapPassword: 'contradicting' },
    })
  })

  it('no row that comes before one already read: it belongs to a block without its heading', () => {
    const text = `Inbound (IMAP) Server Configuration\nLogin\tyou@example.org\nServer Name\tsmtpauth.example.net\nServer Port\t587\n`
    expect(read(text).taken).toEqual({ imapLogin: 'you@example.org' })
  })

  it('no sentence of a dialog that names a heading', () => {
    const dialog = `Set Password\nPlease set a password. This will also be your password for your Inbound (IMAP) Server Configuration.\nPassword\nEnter a new password for this user.\nPassword (again)\nType\n`
    expect(read(dialog)).toMatchObject({ state: 'not-the-panel' })
    expect(read(page + dialog)).toEqual(read(page))
  })

  it('no prose that begins with a label', () => {
    const text = inbound('******').replace(
      'Login\t',
      'Login to the panel first.\nLoginless.\nPasswords matter.\nLogin\t',
    )
    expect(read(text)).toMatchObject({ taken: imapValues, secrets: {} })
  })
})

describe('readPanel finds nothing', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\u00a0\u200b', 'empty'],
    ['x'.repeat(200_001), 'too-long'],
    ['Hello, how are you?', 'not-the-panel'],
    ['Email Account: you@example.org', 'not-the-panel'],
    ['Inbound (IMAP) Server Configuration:', 'not-the-panel'],
    ['Login\tyou@example.org\nPassword\taB3', 'not-the-panel'],
    ['Server Name\timap.example.net\nServer Port\t143\nLogin\tyou@example.org', 'no-headings'],
  ])('in %#', (text, state) => {
    expect(readPanel(text, paste)).toEqual({ state, taken: [], secrets: [], left: [], missing: [] })
  })
})
