import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brandFaults } from './brand-colors.ts'
import { providerJsonSchema } from './provider-schema.ts'
import { readProvider } from './read-provider.ts'

const folder = mkdtempSync(join(tmpdir(), 'provider-'))
cpSync('docs/examples', folder, { recursive: true })

type Json = Readonly<Record<string, unknown>>
const least = JSON.parse(readFileSync('docs/examples/northwind-relay.json', 'utf8')) as Json
const whole = JSON.parse(readFileSync('docs/examples/southwind-mail.json', 'utf8')) as Json

/** Reads a file with this in it. */
function read(content: unknown) {
  const file = join(folder, 'provider.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readProvider(file)
}

/** What has to be changed, a line each. */
function faults(content: unknown): readonly string[] {
  try {
    read(content)
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n')
    return lines.filter((line) => line.startsWith('  ')).map((line) => line.trim())
  }
  return []
}

describe('a file with the least in it', () => {
  const { provider, styles, pictures } = read(least)

  test('is about a dozen lines, and makes a whole provider', () => {
    expect(JSON.stringify(least, null, 2).split('\n').length).toBeLessThanOrEqual(28)
    expect(readFileSync('docs/examples/northwind-relay.json', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(12)
    expect(provider).toMatchObject({
      id: 'northwind-relay',
      name: 'Northwind Relay',
      panel: { name: 'control panel', address: 'my.northwind.example' },
      account: { credentials: 'one', smtp: { host: 'out.northwind.example', port: '465', security: 'tls' } },
      defaults: { imapLogin: '{emailAddress}' },
      mailbox: 'either',
      relay: { hosts: ['northwind.example'], dkimSelectors: [] },
      reverseDns: 'example.northwind',
      questions: [],
    })
    expect(provider.collect.steps.map(({ id }) => id)).toEqual(['sign-in', 'servers-and-logins', 'your-password'])
    expect([styles, pictures]).toEqual(['', []])
  })

  test('is the one that docs/provider.md shows', () => {
    const shown = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/provider.md', 'utf8'))?.[1]
    expect(JSON.parse(shown ?? '')).toEqual(least)
  })

  test('offers to paste nothing that it could not read', () => {
    expect(provider.collect.steps.filter((step) => step.kind === 'collect' && step.paste)).toEqual([])
  })
})

describe('a file with everything in it', () => {
  const { provider, styles, pictures } = read(whole)

  test('has its own words, pictures and rings', () => {
    const [signIn, settings, inbound, outbound] = provider.collect.steps
    expect(signIn).toMatchObject({
      title: 'Sign in to the member area',
      figures: [{ kind: 'capture', src: 'provider/picture-1.png', width: 800, height: 450 }],
      groups: [{ rows: [{}, { rings: [{ picture: 'picture-sign-in', x: 37, y: 63, width: 17, height: 10 }] }] }],
    })
    expect(settings).toMatchObject({ paste: true })
    expect(inbound?.notes).toMatchObject([{ id: 'why-two-passwords' }])
    expect(outbound?.groups).toMatchObject([{ rows: [{ text: expect.stringContaining('Show key') as string }] }])
    expect(pictures.map(({ src }) => src)).toEqual([
      'provider/picture-1.png',
      'provider/picture-2.png',
      'provider/picture-3.svg',
    ])
  })

  test('has its own color and logo', () => {
    expect(styles).toContain('--brand: light-dark(#1d4f91, #9cc3f5);')
    expect(provider.logo).toEqual({ src: 'provider/picture-3.svg', width: 64, height: 64 })
  })

  test('says what its entries in the DNS are', () => {
    expect(provider.dnsHelp).toBe(
      '{provider}’s part of the SPF entry is `include:spf.southwind.example`. Its DKIM entries are `sw1._domainkey`, `sw2._domainkey`.',
    )
  })
})

test('a provider for sending only has one password and one server', () => {
  const { servers, ...rest } = least
  const { provider } = read({ ...rest, credentials: 'smtp', servers: { smtp: (servers as Json)['smtp'] } })
  expect(provider.account).not.toHaveProperty('imap')
  expect(provider.defaults).toEqual({ accountDescription: 'Northwind Relay', smtpLogin: '{emailAddress}' })
})

const smtp = { host: 'out.northwind.example', port: 465, security: 'ssl/tls' }
const imap = { host: 'in.northwind.example', port: 993, security: 'ssl/tls' }

describe('names every fault with its place and a hint', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    [
      'nothing at all',
      {},
      [
        'name: This is missing.',
        'panel: This is missing.',
        'credentials: This is missing.',
        'servers: This is missing.',
        'support: This is missing.',
      ],
    ],
    ['a list', [], ['name: This is missing.']],
    ['a text', '"Northwind"', ['the file: Write a group here, in curly brackets { }.']],
    [
      'a port in quotation marks',
      { ...least, servers: { imap, smtp: { ...smtp, port: '465' } } },
      ['servers.smtp.port: Write the port as a number without quotation marks, such as 587.'],
    ],
    [
      'a port too high',
      { ...least, servers: { imap, smtp: { ...smtp, port: 70_000 } } },
      ['servers.smtp.port: A port is a number from 1 to 65535.'],
    ],
    [
      'an address for a host',
      { ...least, servers: { imap, smtp: { ...smtp, host: 'https://out.northwind.example/' } } },
      [
        'servers.smtp.host: Write the name alone, in small letters, such as smtp.example.net: no https://, port or slash.',
      ],
    ],
    [
      'another security',
      { ...least, servers: { imap, smtp: { ...smtp, security: 'SSL' } } },
      ['servers.smtp.security: Write "ssl/tls" or "starttls".'],
    ],
    [
      'no host',
      { ...least, servers: { imap, smtp: { port: 465, security: 'ssl/tls' } } },
      ['servers.smtp.host: This is missing.'],
    ],
    [
      'a panel without https',
      { ...least, panel: { url: 'my.northwind.example' } },
      ['panel.url: Write a whole web address, such as https://panel.example.net.'],
    ],
    ['three passwords', { ...least, credentials: 'three' }, ['credentials: Write "one", "two" or "smtp".']],
    [
      'a server for incoming mail too many',
      { ...least, credentials: 'smtp' },
      [
        'servers.imap: With credentials "smtp" there is no server for incoming mail. Take this out, or write "one" or "two".',
      ],
    ],
    [
      'one too few',
      { ...least, servers: { smtp } },
      ['servers.imap: This is missing. If your customers only send through you, write "smtp" for credentials.'],
    ],
    [
      'no way to get help',
      { ...least, support: {} },
      ['support: Write an email address or a web address, so that people find help.'],
    ],
    [
      'an unknown name',
      { ...least, colour: '#123456' },
      [expect.stringMatching(/^colour: This name is not known here\. Known are: .*colors/) as string],
    ],
    [
      'two unknown names in one group',
      { ...least, servers: { imap, smpt: smtp, pop: smtp, smtp } },
      [
        'servers.smpt: This name is not known here. Known are: imap, smtp.',
        'servers.pop: This name is not known here. Known are: imap, smtp.',
      ],
    ],
    ...['198.51.100.7', '198.51.100.0/33', '298.51.100.0/24', '0.0.0.0/0', '2001:db8/32', 'smtp.example/24'].map(
      (range): [string, object, string[]] => [
        `a range of addresses written as ${range}`,
        { ...least, evidence: { addresses: ['192.0.2.0/24', '2001:db8::/32', range] } },
        ['evidence.addresses.2: Write a range of addresses, such as 192.0.2.0/24 or 2001:db8::/32.'],
      ],
    ),
    [
      'a step for another kind of password',
      { ...least, steps: { inboundPassword: { title: 'Hello' } } },
      ['steps.inboundPassword: With credentials "one" this is called password.'],
    ],
    [
      'a ring without a picture',
      { ...least, steps: { signIn: { rows: [{ text: 'Click.', box: { x: 1, y: 1, width: 9, height: 9 } }] } } },
      ['steps.signIn.rows.0.box: A ring needs a picture in the same step.'],
    ],
    [
      'a ring outside',
      {
        ...whole,
        steps: {
          signIn: {
            rows: [{ text: 'Click.', box: { x: 101, y: 1, width: 9, height: 9 } }],
            picture: { file: 'pictures/sign-in.png', shows: 'It.' },
          },
        },
      },
      ['steps.signIn.rows.0.box.x: A place is in per cent of the picture, from 0 to 100.'],
    ],
    [
      'a picture that is not there',
      { ...least, steps: { signIn: { picture: { file: 'pictures/gone.png', shows: 'It.' } } } },
      [
        'steps.signIn.picture.file: There is no picture to read at pictures/gone.png. Write the way from the provider’s file to it.',
      ],
    ],
    [
      'a file that is no picture',
      { ...least, logo: 'pictures/no.svg' },
      ['logo: There is no picture to read at pictures/no.svg. Write the way from the provider’s file to it.'],
    ],
    [
      'a color too light',
      { ...least, colors: { brand: '#ffcc00' } },
      ['colors.brand: Words in #ffcc00 have a contrast of 1.4, and need 4.5 to be readable. Take a darker color.'],
    ],
    [
      'a name for a color',
      { ...least, colors: { brand: 'blue' } },
      ['colors.brand: Write a color as # and six letters or digits, such as #0f5a49.'],
    ],
  ])('%s', (_name, content, expected) => {
    expect(faults(content)).toEqual(expect.arrayContaining([...expected]))
    expect(faults(content).length).toBeGreaterThanOrEqual(expected.length)
  })

  test('several at once', () => {
    expect(
      faults({
        ...least,
        name: '',
        credentials: 'both',
        support: {},
        extra: 1,
        servers: { imap, smtp: { ...smtp, port: 0 } },
      }),
    ).toEqual([
      'name: There is no text here.',
      'credentials: Write "one", "two" or "smtp".',
      'servers.smtp.port: A port is a number from 1 to 65535.',
      expect.stringMatching(/^extra: /),
      'support: Write an email address or a web address, so that people find help.',
    ])
  })

  test('a file that is not there, or not JSON', () => {
    expect(() => readProvider(join(folder, 'gone.json'))).toThrow('There is no file to read at')
    expect(() => read('{ "name": "Northwind Relay", }')).toThrow('is not JSON')
    expect(() => read('{ “name”: 1 }')).toThrow('a quotation mark is not a straight one')
  })
})

test('a color made for dark screens can be read there', () => {
  for (const brand of ['#000000', '#0f5a49', '#1d4f91', '#7a1f1f', '#4b2e83', '#595959'])
    expect(brandFaults({ brand }), brand).toEqual([])
})

test('the schema for editors is the one of the build: npx vitest run build/read-provider.test.ts -u writes it', async () => {
  await expect(providerJsonSchema()).toMatchFileSnapshot('../docs/provider.schema.json')
})
