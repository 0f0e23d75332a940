import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInline } from '../src/engine/inline/parse-inline.ts'
import type { Provider } from '../src/model/provider.ts'
import { readProvider } from './read-provider.ts'
import { runs } from '../testing/every.ts'

const folder = mkdtempSync(join(tmpdir(), 'provider-'))
cpSync('docs/examples', folder, { recursive: true })
const file = join(folder, 'provider.json')

/** What the build makes of a file, or nothing where it refuses the file in words. Any other error is a fault. */
function read(text: string): Provider | undefined {
  writeFileSync(file, text)
  try {
    return readProvider(file).provider
  } catch (error) {
    const { message, stack } = error as Error
    // Whoever wrote the file reads this: words, and no way through the build's code.
    expect(stack).toBe(message)
    expect(message).toMatch(/needs (?:one thing|\d+ things) changed:\n {2}\S|is not JSON: /)
    return undefined
  }
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const examples = ['northwind-relay', 'southwind-mail'].map(
  (name) => JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8')) as Json,
)

/** Every place in a file, as the keys that lead to it. */
const placesIn = (json: Json): readonly (readonly string[])[] =>
  typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])])
    : []

/** The file with another value at a place; `undefined` takes it away. */
function put(json: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) return value ?? null
  if (typeof json !== 'object' || json === null) return json
  // Own entries alone, also where a name is that of something every object has.
  const entries = new Map<string, Json>(Object.entries(json as Readonly<Record<string, Json>>))
  if (rest.length > 0) entries.set(key, put(entries.get(key) ?? null, rest, value))
  else if (value === undefined) entries.delete(key)
  else entries.set(key, value)
  return Array.isArray(json) ? [...entries.values()] : Object.fromEntries(entries)
}

const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    0,
    -1,
    0.5,
    65_536,
    1e308,
    '',
    ' ',
    [],
    {},
    [null],
    { a: null },
    '587',
    'x'.repeat(5000),
    'javascript:alert(1)',
    'https://evil.example">x',
    'https://my.northwind.example@evil.example/',
    'https://',
    'https://x\\@evil.example',
    '//evil.example',
    'data:text/html,x',
    'out.northwind.example:465',
    'OUT.northwind.example',
    'оut.northwind.example',
    'out.northwind.example\n',
    '.example',
    'a..b',
    '127.0.0.1/0',
    '{panelUrl}',
    '[x](javascript:alert(1))',
    '[x](https://evil.example)',
    '</script><script>alert(1)</script>',
    '\u202E\u0000\uD800',
    'help@northwind.example?cc=x@evil.example',
    '../../../etc/passwd.png',
    'pictures/no.svg',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.webUrl(),
  fc.domain(),
  fc.integer(),
)

const strangeNames = ['password', 'smtpPassword', '__proto__', 'constructor', 'toString', 'hosts', '', '0', 'id']

const changed = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(
      fc.record({
        at: fc.nat(),
        name: fc.option(fc.constantFrom(...strangeNames)),
        value: fc.oneof({ weight: 5, arbitrary: hostile }, fc.constant(undefined)),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([example, changes]) =>
    changes.reduce((json, { at, name, value }) => {
      const places = placesIn(json)
      const place = places[at % Math.max(1, places.length)] ?? []
      return put(json, name === null ? place : [...place.slice(0, -1), name], value)
    }, example),
  )
  .map((json) => JSON.stringify(json))

const noise = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat(4), fc.string({ maxLength: 4 }))
    .map(([json, at, length, text]) => {
      const whole = JSON.stringify(json)
      const start = at % whole.length
      return whole.slice(0, start) + text + whole.slice(start + length)
    }),
)

const hostName = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/
const webAddress = /^https:\/\/[^\s/?#@\\<>"']+(?:[/?#][^\s<>"\\]*)?$/

/** Every text in it. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((inner) => textsIn(inner))
      : []

/** Nothing comes out that the guide, or the reader of a guide, could be led astray by. */
function expectSafe(provider: Provider) {
  const { account, known, panel, support, relay, id } = provider
  const servers = [account.smtp, ...(account.credentials === 'smtp' ? [] : [account.imap])]
  for (const { host, port, security } of servers) {
    expect(host).toMatch(hostName)
    expect(Number(port) >= 1 && Number(port) <= 65_535 && /^\d+$/.test(port)).toBe(true)
    expect(['tls', 'starttls']).toContain(security)
  }
  for (const host of [...(known?.imap?.hosts ?? []), ...(known?.smtp?.hosts ?? []), ...relay.hosts])
    expect(host).toMatch(hostName)
  expect(panel.url).toMatch(webAddress)
  // What a reader sees as the address is where the link leads to.
  expect(panel.url.split('/')[2]?.split(/[?#]/)[0]).toBe(panel.address)
  if (support.url !== undefined) expect(support.url).toMatch(webAddress)
  if (support.email !== undefined) expect(support.email).toMatch(/^[^\s@<>()?&]+@[^\s@<>()?&]+$/)
  expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/)
  for (const text of textsIn(provider))
    for (const node of parseInline(text))
      if (node.kind === 'link' && node.target.to === 'web') expect(node.target.url).toMatch(/^(?:https:\/\/|mailto:)/)
  // It is data: what the build writes into the site is what was read.
  expect(JSON.parse(JSON.stringify(provider))).toEqual(provider)
}

test('changed files by the thousand: each is refused in words, or makes a provider that leads nobody astray', () => {
  let accepted = 0
  let refused = 0
  fc.assert(
    fc.property(changed, (text) => {
      const provider = read(text)
      if (provider === undefined) refused += 1
      else {
        accepted += 1
        expectSafe(provider)
      }
    }),
    { numRuns: runs(10_000) },
  )
  // Neither all nor none.
  expect(Math.min(accepted, refused)).toBeGreaterThan(runs(500))
})

test('whatever else is in the file, nothing throws but words', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const provider = read(text)
      if (provider !== undefined) expectSafe(provider)
    }),
    { numRuns: runs(3000) },
  )
})

test('a password has no place in the file', () => {
  for (const example of examples)
    for (const place of [[], ...placesIn(example)])
      for (const name of ['password', 'imapPassword', 'smtpPassword']) {
        // The label of the password on a page, and the step that has it, are called so.
        if (name === 'password' && ['steps', 'labels'].includes(place.at(-1) ?? '')) continue
        // Lists have no names: what is put there is one more sentence for readers.
        if (place.includes('notPasswords') || place.includes('dkimSelectors')) continue
        const at = [...place, name]
        const text = JSON.stringify(put(example, at, 'Fern-4711-Inbound'))
        if (text.includes('Fern-4711')) expect(read(text), at.join('.')).toBeUndefined()
      }
})
