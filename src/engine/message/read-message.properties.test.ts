import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// Only tests of the engine may look at content: the reader is tested with the table it is used with.
// oxlint-disable-next-line no-restricted-imports
import { receivers } from '#content/receivers.ts'
import type { Verdict } from '#model/verdict.ts'
import { tabled } from '#testing/messages/by-table.ts'
import { readMessage } from './read-message.ts'
import { samples } from '#testing/messages/all.ts'
import { relayed, written } from '#testing/messages/route.ts'
import { me, relay, swap } from '#testing/messages/sample.ts'
import { runs } from '#testing/every.ts'

// Each of the properties below.
fc.configureGlobal({ numRuns: runs(1000) })

const all = samples.flatMap(([, list]) => list)
/** Plainly written: a test below takes every "pass" away. */
const right = samples
  .flatMap(([group, list]) => (group === 'made to deceive' ? [] : list))
  .filter(({ verdict, expectedFrom }) => verdict === 'everything-right' && expectedFrom === undefined)
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

/** A header's fields with their folds, and what follows. */
function cut(source: string): { readonly fields: readonly string[]; readonly rest: string } {
  const end = source.indexOf('\n\n')
  return { fields: source.slice(0, end).split(/\n(?![ \t])/), rest: source.slice(end) }
}

function expectNotRight(source: string, receiver: string): void {
  expect(read(source, receiver).kind).not.toBe('everything-right')
}

/** What pages and programs do to a text on its way. */
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const quoted = (text: string) => text.replaceAll(/^/gm, '> ')
const printable = (text: string) => text.replaceAll('=', '=3D')
const doubled = (text: string) => text.replaceAll('\n', '\r\n')

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

  /** Whatever is not right in the samples and in the table, whole messages only. */
  const notRight = [...all, ...tabled.flatMap(([, list]) => list)].filter(
    (sample) =>
      !sample.verdict.startsWith('everything-right') &&
      !sample.verdict.startsWith('not-received') &&
      sample.expectedFrom === undefined &&
      sample.source.includes(written),
  )

  it('no folding makes it right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...notRight),
        fc.infiniteStream(fc.nat({ max: 9 })),
        ({ source, receiver }, stream) => {
          const { fields, rest } = cut(source)
          const folded = fields.map((field) => {
            const start = field.indexOf(':')
            const value = field.slice(start)
            const places = /(?<=\S) (?=\S)|(?<=;)(?=\S)/g
            return (
              field.slice(0, start) + value.replaceAll(places, (space) => (stream.next().value < 2 ? '\n\t' : space))
            )
          })
          expectNotRight(folded.join('\n') + rest, receiver)
        },
      ),
    )
  })

  it('no order of the results in a field makes it right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notRight), fc.array(fc.nat(), { minLength: 8 }), ({ source, receiver }, order) => {
        const { fields, rest } = cut(source)
        const changed = fields.map((field) => {
          if (!/^authentication-results:/i.test(field) || field.includes('"')) return field
          const [id = '', ...results] = field.split(';')
          const shuffled = results
            .map((result, index) => ({ result, weight: order[index % order.length] ?? 0 }))
            .toSorted((one, other) => one.weight - other.weight)
          return [id, ...shuffled.map(({ result }) => result)].join(';')
        })
        expectNotRight(changed.join('\n') + rest, receiver)
      }),
    )
  })

  it('no escaping makes it right', () => {
    const ways = fc.array(fc.constantFrom(html, quoted, printable, doubled), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...notRight), ways, ({ source, receiver }, chosen) => {
        let text = source
        for (const way of chosen) text = way(text)
        expectNotRight(text, receiver)
      }),
    )
  })

  const foreignFields = fc.constantFrom(
    claim('mx.foreign.example'),
    claim('relay.foreign.example'),
    `ARC-Authentication-Results: i=1; mx.google.com; spf=pass smtp.mailfrom=${me}; dkim=pass header.d=example.org header.s=mr01; dmarc=pass header.from=example.org\n`,
    `X-Authentication-Results: mx.google.com; dkim=pass header.d=example.org header.s=mr01; dmarc=pass header.from=example.org\n`,
    `Received-SPF: pass (domain of ${me} designates 192.0.2.14 as permitted sender) client-ip=192.0.2.14\n`,
    `X-Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14]) by mx.google.com with ESMTPS id 1\n`,
    'X-Comment: dkim=pass; spf=pass; dmarc=pass\n',
  )

  it('no foreign field makes it right, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...notRight),
        fc.array(fc.tuple(fc.nat(), foreignFields), { minLength: 1, maxLength: 5 }),
        ({ source, receiver }, inserted) => {
          const { fields, rest } = cut(source)
          const list = [...fields]
          for (const [at, field] of inserted) list.splice(at % (list.length + 1), 0, field.trimEnd())
          expectNotRight(list.join('\n') + rest, receiver)
        },
      ),
    )
  })

  const sendersFields = fc.oneof(
    foreignFields,
    fc.constantFrom(...ids, '', 'opendmarc', 'opendkim', 'amazonses.com').map((id) => claim(id)),
    fc.constantFrom(
      relayed,
      'Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])\n\tby mx.example.net (Postfix) with ESMTPS id 1\n',
      'Received: from 011.lax.mailroute.net (011.lax.mailroute.net [192.0.2.14])\n\tby mx.google.com with ESMTPS id 1\n',
      'Received: from smtpclient.apple (unknown [198.51.100.7])\n\t(Authenticated sender: you@example.org)\n\tby 011.lax.mailroute.net (Postfix) with ESMTPSA id 1\n',
      'DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=other; h=from; bh=x; b=y\n',
      'DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=mr02; h=from; bh=x; b=y\n',
      'Delivered-To: second@example.com\n',
    ),
  )

  it('nothing that a sender can write makes it right', () => {
    fc.assert(
      fc.property(
        // With From as it should be: another From field beside it is a case of its own.
        fc.constantFrom(...notRight.filter(({ source }) => source.includes(relayed))),
        fc.array(fc.tuple(fc.nat(), sendersFields), { minLength: 1, maxLength: 6 }),
        ({ source, receiver }, inserted) => {
          // The program's own fields: whatever the sender adds is among them, or right above.
          const start = source.lastIndexOf(written)
          const { fields, rest } = cut(source.slice(start))
          const list = [...fields]
          for (const [at, field] of inserted) list.splice(at % (list.length + 1), 0, field.trimEnd())
          expectNotRight(source.slice(0, start) + list.join('\n') + rest, receiver)
        },
      ),
    )
  })
})
