import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// Only tests of the engine may look at content: the reader is tested with the table it is used with.
// oxlint-disable-next-line no-restricted-imports
import { receivers } from '#content/receivers.ts'
import type { Verdict } from '#model/verdict.ts'
import { readMessage } from './read-message.ts'
import { samples } from '#testing/messages/all.ts'
import { relayed } from '#testing/messages/route.ts'
import { me, relay, swap } from '#testing/messages/sample.ts'

// Each of the seven properties below.
fc.configureGlobal({ numRuns: 1000 })

const all = samples.flatMap(([, list]) => list)
const right = all.filter(({ verdict, expectedFrom }) => verdict === 'everything-right' && expectedFrom === undefined)
const anyRight = fc.constantFrom(...right)
const anyPlain = fc.constantFrom(...right.filter(({ source }) => source.includes(relayed)))

function read(source: string, id: string): Verdict {
  const receiver = receivers.find((one) => one.id === id) ?? receivers[0]
  return readMessage(source, { receivers, receiver, relay, expectedFrom: me })
}

/** What "everything right" always rests on. */
function expectSound(verdict: Verdict, source: string): void {
  if (verdict.kind !== 'everything-right') return
  const { report, relay: way, from } = verdict.findings
  expect(way.kind).toBe('submitted')
  expect(from.kind).toBe('one')
  const passes = (report.kind === 'given' ? Object.values(report.checks) : []).filter(
    ({ standing, alignment }) => standing === 'pass' && alignment === 'aligned',
  )
  expect(passes).not.toEqual([])
  for (const field of passes.flatMap(({ fields }) => fields)) {
    expect(field.name.toLowerCase()).toBe('authentication-results')
    expect(field.value).toMatch(/=\s*"?pass/i)
  }
  expect(source).toMatch(/pass/i)
}

const resultWord = fc.oneof(
  fc.constantFrom('none', 'neutral', 'fail', 'softfail', 'hardfail', 'temperror', 'permerror', 'policy', 'unknown'),
  fc.constantFrom(
    'bestguesspass',
    'passed',
    'pass1',
    'passfail',
    'nopass',
    'softpass',
    'timeout',
    '',
    '"',
    '(pass)',
    'p',
    '=pass',
  ),
  fc.stringMatching(/^[a-z-]{1,12}$/).filter((word) => word !== 'pass'),
)

const resultOf = /\b(spf|dkim|dmarc)=(3D)?pass\b/g

const claim = (id: string) =>
  `Authentication-Results: ${id}; spf=pass smtp.mailfrom=${me}; dkim=pass header.d=example.org header.s=mr01; dmarc=pass header.from=example.org\n`

describe('readMessage', { timeout: 180_000 }, () => {
  it('gives a verdict for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...receivers), (text, { id }) => {
        expectSound(read(text, id), text)
      }),
    )
  })

  it('gives a verdict for any lines that look like a source', () => {
    const piece = fc.constantFrom(
      ...all.flatMap(({ source }) => source.split('\n')),
      '',
      ' ',
      '>',
      '> ',
      '(',
      ')',
      '"',
      ';',
      '=',
      '\\',
      '<',
      '&lt;',
      '<br>',
      '=3D',
      '=',
      '\u{a0}',
      '\u{feff}',
      '\r',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('\n', '\r\n', '\n\n', ' ', ''),
        fc.constantFrom(...receivers),
        (lines, end, { id }) => {
          const text = lines.join(end)
          expectSound(read(text, id), text)
        },
      ),
    )
  })

  it('gives a sound verdict for a source with pieces lost, doubled and moved', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 400 }),
      to: fc.nat(),
      kind: fc.constantFrom('cut', 'copy', 'move'),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ source, receiver }, edits) => {
          let text = source
          for (const { at, length, to, kind } of edits) {
            const from = at % (text.length + 1)
            const piece = text.slice(from, from + length)
            if (kind !== 'copy') text = text.slice(0, from) + text.slice(from + length)
            const target = to % (text.length + 1)
            if (kind !== 'cut') text = text.slice(0, target) + piece + text.slice(target)
          }
          expectSound(read(text, receiver), text)
        },
      ),
    )
  })

  it('is never right when no result word is pass', () => {
    fc.assert(
      fc.property(anyRight, fc.array(resultWord, { minLength: 1, maxLength: 8 }), ({ source, receiver }, words) => {
        let place = 0
        const changed = swap(source, [resultOf, '\0']).replaceAll('\0', () => {
          place += 1
          const method = ['spf', 'dkim', 'dmarc'][place % 3] ?? 'spf'
          return `${method}=${words[place % words.length] ?? 'none'}`
        })
        expect(read(changed, receiver).kind).not.toBe('everything-right')
      }),
    )
  })

  it('is never right when what passed is of another domain', () => {
    fc.assert(
      fc.property(
        anyPlain,
        fc.domain().filter((domain) => !domain.endsWith('example.org')),
        ({ source, receiver }, domain) => {
          const results = /^authentication-results:.*\n?(?:[ \t].*\n?)*/gim
          const changed = source.replaceAll(results, (field) =>
            field.replaceAll(
              /(mailfrom|mail|header\.(?:d|i|from))=([^\s;<]*)/g,
              (_, name: string) => `${name}=${domain}`,
            ),
          )
          fc.pre(changed !== source && !/^authentication-results:.*example\.org/im.test(changed))
          expect(read(changed, receiver).kind).not.toBe('everything-right')
        },
      ),
    )
  })

  const failing = right
    .filter(({ source }) => source.includes(relayed))
    .map((sample) => ({ ...sample, source: sample.source.replaceAll(resultOf, '$1=fail') }))

  it('believes no claim by another name, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...failing), fc.nat(), fc.domain(), ({ source, receiver }, at, id) => {
        const lines = source.split('\n')
        lines.splice(at % lines.length, 0, claim(id).trimEnd())
        expect(read(lines.join('\n'), receiver).kind).not.toBe('everything-right')
      }),
    )
  })

  const ids = [
    'mx.google.com',
    'spf.icloud.com',
    'dmarc.icloud.com',
    'atlas206.free.mail.ne1.yahoo.com',
    'posteo.de',
    'mx.example.net',
    'phl-mx-04.messagingengine.com',
    'mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net',
    'mxs.mail.ru',
    'example.com',
  ]

  it("believes no claim by any receiver's name below the relay's first line", () => {
    fc.assert(
      fc.property(fc.constantFrom(...failing), fc.nat(), fc.constantFrom(...ids), ({ source, receiver }, at, id) => {
        const lines = source.split('\n')
        const first = source.slice(0, source.indexOf(relayed)).split('\n').length
        lines.splice(first + (at % (lines.length - first)), 0, claim(id).trimEnd())
        expect(read(lines.join('\n'), receiver).kind).not.toBe('everything-right')
      }),
    )
  })
})
