import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everyGuide } from '#testing/every-guide.ts'
import { site } from '#content/site.ts'
import type { Link } from './link.ts'
import { placeLimits, readPlaceCode, spellPlaceCode, writePlaceCode, type NumberedGuide } from './place-code.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const guides = everyGuide.flatMap(([, guide]) => (guide.provider.id === site.provider.id ? [guide] : []))
const letters = Array.from('23456789CDFHJKMNPRTVWXY')

const place: fc.Arbitrary<Extract<Link, { guide: string }>> = fc.constantFrom(...guides).chain((guide) => {
  const steps = guide.phases.flatMap((phase) => phase.steps.map((step) => step.id))
  const variant = fc
    .tuple(
      ...guide.questions.map(({ id, numbered }) =>
        fc.constantFrom(undefined, ...numbered).map((answer) => [id, answer] as const),
      ),
    )
    .map((pairs) =>
      Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined)),
    )
  const page = fc.constantFrom('guide' as const, ...guide.pages).map((each) => ({ page: each }))
  const step = fc.constantFrom(...steps).map((each) => ({ page: 'step' as const, step: each }))
  return fc.tuple(fc.oneof(page, step), variant).map(([at, given]) => ({ ...at, guide: guide.id, variant: given }))
})
const code = place.map((link) => writePlaceCode(link, guides))

describe('place codes', () => {
  it('lead to the same place, variant and version, however they are written', () => {
    const dress = fc.constantFrom(
      (text: string) => text,
      spellPlaceCode,
      (text: string) => text.toLowerCase(),
      (text: string) => ` ${Array.from(text).join('-')}. `,
      (text: string) => text.replaceAll('8', 'B').replaceAll('5', 's').replaceAll('2', 'Z').replaceAll('V', 'u'),
    )
    fc.assert(
      fc.property(place, dress, (link, write) => {
        const written = writePlaceCode(link, guides)
        expect(written).toMatch(/^[2-9CDFHJKMNPRTVWXY]{6}$/)
        const version = guides.find(({ id }) => id === link.guide)?.version
        expect(readPlaceCode(write(written), guides)).toEqual({ link, version, isCurrent: true })
      }),
      { numRuns: 2000 },
    )
  })

  it('with one wrong character stand for nothing', () => {
    fc.assert(
      fc.property(code, fc.nat(5), fc.constantFrom(...letters), (written, at, letter) => {
        fc.pre(written[at] !== letter)
        expect(readPlaceCode(written.slice(0, at) + letter + written.slice(at + 1), guides)).toBeUndefined()
      }),
      { numRuns: runs(5000) },
    )
  })

  it('with any two characters swapped stand for nothing', () => {
    fc.assert(
      fc.property(code, fc.nat(5), fc.nat(5), (written, one, other) => {
        fc.pre(written[one] !== written[other])
        const swapped = Array.from(written)
        swapped[one] = written[other] ?? ''
        swapped[other] = written[one] ?? ''
        expect(readPlaceCode(swapped.join(''), guides)).toBeUndefined()
      }),
      { numRuns: runs(5000) },
    )
  })

  it('that lack a character or have one more stand for nothing, and nothing throws', () => {
    fc.assert(
      fc.property(code, fc.nat(5), fc.string({ unit: 'binary', maxLength: 12 }), (written, at, noise) => {
        expect(readPlaceCode(written.slice(0, at) + written.slice(at + 1), guides)).toBeUndefined()
        const read = readPlaceCode(noise, guides)
        if (read !== undefined) expect(guides.map(({ id }) => id)).toContain(read.link.guide)
      }),
      { numRuns: runs(5000) },
    )
  })

  it('still land when steps, programs, questions and answers are added, moved, renamed or removed', () => {
    const later = (guide: (typeof guides)[number]): NumberedGuide => ({
      ...guide,
      version: '9.9',
      numbered: [...guide.numbered, 'brand-new'],
      provider: { ...guide.provider, numbered: [...guide.provider.numbered, 'another-new'] },
      questions: [...guide.questions, { id: 'new-question', numbered: ['a'] }].map(({ id, numbered }) => ({
        id,
        numbered: [...numbered, 'new-answer'],
      })),
      phases: [{ steps: [{ id: 'brand-new' }] }, ...guide.phases.toReversed()],
    })
    const laterGuides = [{ ...later(guides[0] as never), id: 'new-mail', number: 31 }, ...guides.map(later)]
    fc.assert(
      fc.property(place, (link) => {
        expect(readPlaceCode(writePlaceCode(link, guides), laterGuides)?.link).toEqual(link)
        const without = guides.map((guide) => ({ ...guide, phases: [] }))
        const start = { page: 'guide', guide: link.guide, variant: link.variant }
        if (link.page === 'step') expect(readPlaceCode(writePlaceCode(link, guides), without)?.link).toEqual(start)
      }),
      { numRuns: 1000 },
    )
  })
})

it('a version is named as long as five more have not come', () => {
  const [guide] = guides
  if (guide === undefined) throw new Error('no guide')
  const then = { ...guide, version: '2.8' }
  const written = writePlaceCode({ page: 'guide', guide: guide.id, variant: {} }, [then])
  expect(readPlaceCode(written, [{ ...guide, version: '2.8' }])).toMatchObject({ version: '2.8', isCurrent: true })
  expect(readPlaceCode(written, [{ ...guide, version: '3.1' }])).toMatchObject({ version: '2.8', isCurrent: false })
})

it.each(guides.map((guide) => [guide.id, guide] as const))('%s has room in its codes', (_id, guide) => {
  const { questions, provider } = guide
  expect(guide.version).toMatch(/^\d+\.\d$/)
  expect(guide.number).toBeGreaterThan(0)
  expect(guide.number).toBeLessThanOrEqual(placeLimits.programs)
  expect(guide.numbered.length).toBeLessThanOrEqual(placeLimits.programSteps)
  expect(provider.numbered.length).toBeLessThanOrEqual(placeLimits.providerSteps)
  expect(provider.questions.length).toBeLessThanOrEqual(placeLimits.providerQuestions)
  expect(questions.length - provider.questions.length).toBeLessThanOrEqual(placeLimits.programQuestions)
  for (const { numbered } of questions) expect(numbered.length).toBeLessThanOrEqual(placeLimits.answers)
})
