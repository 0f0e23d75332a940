import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeLink } from './decode-link.ts'
import { encodeLink } from './encode-link.ts'
import type { Link, LinkGuide } from './link.ts'
import { guidePages, isGuidePage } from './paths.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((text) => text.length <= 40 && !isGuidePage(text))
const ids = (most: number) => fc.uniqueArray(id, { minLength: 1, maxLength: most })

const guide: fc.Arbitrary<LinkGuide> = fc
  .record({
    id: id.filter((text) => text !== 'support'),
    all: ids(12),
    cut: fc.nat(11),
    questions: fc.array(fc.tuple(id, ids(4)), { maxLength: 4 }),
  })
  .map(({ id: guideId, all, cut, questions }) => {
    const steps = all.slice(0, Math.max(1, all.length - (cut % all.length)))
    // Old ids lead to today's, to each other, or nowhere.
    const old = all.slice(steps.length)
    return {
      id: guideId,
      steps,
      renamed: Object.fromEntries(
        old.map((from, index) => [from, old[index + 1] ?? steps[cut % steps.length] ?? 'gone']),
      ),
      questions: [...new Map(questions)].map(([question, answers]) => ({ id: question, answers, known: {} })),
    }
  })
const guides = fc.uniqueArray(guide, { selector: (one) => one.id, minLength: 1, maxLength: 3 })

function variantOf({ questions }: LinkGuide) {
  return fc
    .tuple(
      ...questions.map(({ id: question, answers }) =>
        fc.option(fc.constantFrom(...answers).map((answer) => [question, answer] as const)),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)))
}

function linkOf(all: readonly LinkGuide[]): fc.Arbitrary<Link> {
  const inGuide = fc.constantFrom(...all).chain((one) =>
    variantOf(one).chain((variant) => {
      const base = { guide: one.id, variant }
      return fc.oneof(
        fc.constantFrom('guide' as const, ...guidePages).map((page): Link => ({ page, ...base })),
        fc.constantFrom(...one.steps).map((step): Link => ({ page: 'step', step, ...base })),
      )
    }),
  )
  return fc.oneof(fc.constantFrom<Link>({ page: 'home' }, { page: 'support' }), inGuide)
}

const guidesAndLink = guides.chain((all) => fc.tuple(fc.constant(all), linkOf(all)))

/** True when every id in the link is one of the guides'. */
function holdsOnlyIds(link: Link, all: readonly LinkGuide[]): boolean {
  if (link.page === 'home' || link.page === 'support') return Object.keys(link).length === 1
  const one = all.find((candidate) => candidate.id === link.guide)
  if (one === undefined || (link.page === 'step' && !one.steps.includes(link.step))) return false
  return Object.entries(link.variant).every(([question, answer]) =>
    one.questions.some((candidate) => candidate.id === question && candidate.answers.includes(answer)),
  )
}

describe('encodeLink and decodeLink', () => {
  it('come back to the same link, from a path and from a whole address', () => {
    const origin = fc.constantFrom('', 'https://help.example.org', 'http://localhost:4173')
    fc.assert(
      fc.property(guidesAndLink, origin, ([all, link], site) => {
        const address = site + encodeLink(link, all)
        expect(decodeLink(address, all)).toEqual({ link, notes: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('come back to the same link under a base path', () => {
    fc.assert(
      fc.property(guidesAndLink, ([all, link]) => {
        expect(decodeLink(`/x/y_z${encodeLink(link, all)}`, all, '/x/y_z/')).toEqual({ link, notes: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('come back to the same link from an address in upper case, wrapped in marks and encoded', () => {
    const mark = fc.constantFrom('', '.', ').', '>', '"', '%20', ' ', '&gt;', '!', '\n')
    fc.assert(
      fc.property(guidesAndLink, mark, fc.nat(2), ([all, link], end, rounds) => {
        let address = `https://help.example.org${encodeLink(link, all).toUpperCase()}`
        for (let round = 0; round < rounds; round += 1) address = encodeURIComponent(address)
        expect(decodeLink(address + end, all).link).toEqual(link)
      }),
      { numRuns: 2000 },
    )
  })

  it('let nothing out but ids, whatever comes in', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .array(
          fc.constantFrom(
            '/',
            '?',
            '&',
            '=',
            '%',
            '%2',
            '%25',
            '#',
            '.',
            '..',
            ' ',
            '\n',
            '__proto__',
            'support',
            'http://',
            '\ud800',
          ),
          {
            maxLength: 20,
          },
        )
        .map((parts) => parts.join('')),
    )
    const input = guidesAndLink.chain(([all, link]) =>
      fc.tuple(
        fc.constant(all),
        fc.oneof(
          noise,
          fc.tuple(noise, noise).map(([start, end]) => start + encodeLink(link, all) + end),
        ),
      ),
    )
    fc.assert(
      fc.property(input, ([all, address]) => {
        const { link, notes } = decodeLink(address, all)
        expect(holdsOnlyIds(link, all)).toBe(true)
        const known = new Set(
          all.flatMap((one) => [
            ...one.steps,
            ...Object.keys(one.renamed),
            ...one.questions.map((question) => question.id),
            ...guidePages,
          ]),
        )
        for (const note of notes) {
          if (note.kind === 'renamed') expect(known.has(note.from) && known.has(note.to)).toBe(true)
          if (note.kind === 'unknown-step') expect(note.nearest.every((step) => known.has(step))).toBe(true)
          if (note.kind === 'unknown-answer') expect(known.has(note.question)).toBe(true)
        }
        // Either the page that was asked for, or a word about it.
        expect(decodeLink(encodeLink(link, all), all)).toEqual({ link, notes: [] })
      }),
      { numRuns: runs(5000) },
    )
  })
})

describe('encodeLink', () => {
  it('puts nothing in but what the guides know', () => {
    fc.assert(
      fc.property(
        guides,
        fc.string(),
        fc.string(),
        fc.dictionary(fc.string(), fc.string()),
        (all, name, step, variant) => {
          const [first] = all
          const strange: Link = { page: 'step', guide: first?.id ?? name, step, variant }
          expect(encodeLink(strange, all)).toMatch(/^\/[a-z0-9/?&=-]*$/)
          expect(encodeLink({ ...strange, guide: `${name} ` }, all)).toBe('/')
        },
      ),
      { numRuns: 1000 },
    )
  })
})
