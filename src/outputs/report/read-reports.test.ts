import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { spellPlaceCode, writePlaceCode } from '#engine/links/place-code.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { composeReport } from './compose-report.ts'
import { countReports } from './count-reports.ts'
import { readReports, type ReceivedReport } from './read-reports.ts'
import { writeReport } from './write-report.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 })

const guide = fixtureGuide()
const plan = planGuide(guide, {})
const reportGuides = [
  {
    numbered: guide,
    link: linkGuide(guide),
    symptoms: plan.steps.flatMap((step) => step.symptoms.map(({ id }) => id)),
  },
]
const words = { ...supportMessages.report, lang: 'en', icons: messages.icons, fields: fieldTextsFor('two') }

function reportAt(step: string, symptom: string, time: string, site = 'https://guide.example.org/mail/'): string {
  const link = { page: 'step', guide: guide.id, step, variant: { edition: 'old' } } as const
  const address = site + encodeLink(link, [linkGuide(guide)]).slice(1) + (symptom === '' ? '' : `#${symptom}`)
  return writeReport(
    composeReport(
      {
        plan,
        at: { kind: 'step', step },
        link: address,
        code: spellPlaceCode(writePlaceCode(link, [guide])),
        byLink: [],
        visited: [step],
        message: 'It says no.',
        time,
        symptoms: plan.steps.flatMap(({ symptoms }) => symptoms),
        done: [],
        symptom,
        values: effectiveValues(guide.provider, {}),
        knownSecrets: [],
        shared: [],
        withheld: [],
        browser: { browser: '', system: '' },
      },
      words,
    ),
  )
}

function read(text: string, seen?: Set<string>): readonly ReceivedReport[] {
  const pieces = readReports(text, reportGuides, seen)
  for (;;) {
    const piece = pieces.next()
    if (piece.done === true) return piece.value
  }
}

const one = reportAt('fill-form', 'form-gray', '2026-11-28 16:05 UTC')
const other = reportAt('send-letter', '', '2026-11-28 17:06 UTC')
const oneRead = { guide: 'quill', place: 'fill-form', symptom: 'form-gray', version: guide.version }
const otherRead = { guide: 'quill', place: 'send-letter', symptom: '', version: guide.version }

const quoted = (text: string, mark = '> ') => text.replaceAll(/^/gm, mark)
/** As a mail program does it: lines of 76 characters, ended by `=`. */
const printable = (text: string) =>
  text
    .replaceAll('=', '=3D')
    .replaceAll('“', '=E2=80=9C')
    .replaceAll('→', '=E2=86=92')
    .split('\n')
    .map((line) => line.replaceAll(/(.{70})(?=.)/g, '$1=\n'))
    .join('\n')
const html = (text: string) =>
  `<html><head><style>p{}</style></head><body>${text
    .replaceAll('&', '&amp;')
    .split('\n')
    .map((line) => `<div>${line.replace(/https\S+/, (link) => `<a href="${link}">${link}</a>`) || '<br>'}</div>`)
    .join('')}</body></html>`
const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\n')
const mail = (body: string, encoding = '7bit', type = 'text/plain') =>
  `From ada@example.org Sat Nov 28 16:05:00 2026\nSubject: Help\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`

it('countReports puts what is most frequent first', () => {
  const counted = countReports([oneRead, otherRead, { ...oneRead, symptom: '' }, { ...oneRead, version: '0.9' }])
  expect(counted).toEqual({
    total: 4,
    places: [
      { guide: 'quill', place: 'fill-form', count: 3 },
      { guide: 'quill', place: 'send-letter', count: 1 },
    ],
    symptoms: [{ guide: 'quill', symptom: 'form-gray', count: 2 }],
    versions: [
      { guide: 'quill', version: guide.version, count: 3 },
      { guide: 'quill', version: '0.9', count: 1 },
    ],
  })
})

describe('readReports', () => {
  it.each([
    ['by itself', one, [oneRead]],
    ['in a letter', `Hello,\n\n${one}\n\nThank you`, [oneRead]],
    ['quoted', quoted(one), [oneRead]],
    ['quoted twice', quoted(quoted(one), '>'), [oneRead]],
    ['sent and quoted in the reply', mail(one) + mail(`What do you see?\n${quoted(one)}`), [oneRead]],
    ['two of them', mail(one) + mail(other), [oneRead, otherRead]],
    ['the second quoting the first', mail(`${other}\n${quoted(one)}`), [otherRead, oneRead]],
    ['with lines that end differently', one.replaceAll('\n', '\r\n'), [oneRead]],
    ['as quoted-printable', mail(printable(one), 'quoted-printable'), [oneRead]],
    ['as quoted-printable that says so nowhere', printable(one), [oneRead]],
    ['as HTML', mail(html(one), '8bit', 'text/html'), [oneRead]],
    ['as HTML in quoted-printable', mail(printable(html(one)), 'quoted-printable', 'text/html'), [oneRead]],
    ['as base64', mail(base64(one), 'base64'), [oneRead]],
    [
      'in both halves of a mail',
      `From a@example.org Sat Nov 28 16:05:00 2026\nContent-Type: multipart/alternative; boundary="=_b1"\n\n--=_b1\nContent-Type: text/plain\n\n${one}\n--=_b1\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${printable(html(one))}\n--=_b1--\n`,
      [oneRead],
    ],
    ['with the link on a line of its own', one.replace('Link: ', 'Link:\n'), [oneRead]],
    ['in another language', one.replace('Link: ', 'Lien : ').replace('Place code: ', 'Code du lieu : '), [oneRead]],
    [
      'of a site at its root',
      reportAt('fill-form', '', '2026-11-28 16:05', 'http://localhost:4173/'),
      [{ ...oneRead, symptom: '' }],
    ],
    ['with another code', one.replace(/Place code: .*/, `Place code: ${/Place code: (.*)/.exec(other)?.[1]}`), []],
    ['with a code that is none', one.replace(/Place code: .*/, 'Place code: 222 222'), []],
    ['a link alone', 'https://guide.example.org/mail/quill/fill-form', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('counts what two files both have once', () => {
    const seen = new Set<string>()
    expect([...read(mail(one), seen), ...read(mail(one + other), seen)]).toEqual([oneRead, otherRead])
  })

  it('takes any text, and gives nothing but steps, answers and versions of the guide', () => {
    const pieces = fc.constantFrom(
      one,
      other,
      quoted(one),
      printable(other),
      html(one),
      '\n',
      '--b',
      '--=_b1\n',
      'From a b c 2026\n',
      '<style>',
      '<br>',
      '> ',
      'Content-Transfer-Encoding: base64\n',
      'Content-Transfer-Encoding: quoted-printable\n\n',
      'https://',
      'Place code: K4T 7PX\n',
      '=3D',
      '=\n',
      '&amp;',
      ': ',
    )
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 30 })), {
      maxLength: 8,
    })
    const steps = plan.steps.map(({ id }) => id)
    fc.assert(
      fc.property(text, (parts) => {
        for (const report of read(parts.join(''))) {
          expect(steps).toContain(report.place)
          expect(['', ...(reportGuides[0]?.symptoms ?? [])]).toContain(report.symptom)
          expect(report.version).toBe(guide.version)
        }
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('does not hang on what was made to hang it', () => {
    const hostile = ['<style>', 'https://', '<div', '> ', 'https://x\n', '--a\n', '=3D', '<br'].map((bit) =>
      bit.repeat(390_000 / bit.length),
    )
    // Moments; what is quadratic would run into the time of a test.
    for (const text of hostile) expect(read(`<html>${text}`)).toEqual([])
  })

  it('lets the page answer while a large mailbox is read', () => {
    const pieces = readReports(mail(`${'x\n'.repeat(50_000)}${one}`), reportGuides)
    let count = 0
    while (pieces.next().done !== true) count += 1
    expect(count).toBeGreaterThan(20)
  })
})
