import { expect, it } from 'vitest'
import { tabled } from '#testing/messages/by-table.ts'
import { readSample, verdictInWords } from '#testing/messages/verdict-in-words.ts'

const read = tabled.map(
  ([service, samples]) =>
    [service, samples.map((sample) => ({ ...sample, got: verdictInWords(readSample(sample)) }))] as const,
)

it.each(read)('%s: every line of the table', (_, cases) => {
  expect(cases.map(({ name, got }) => `${name} → ${got}`)).toEqual(
    cases.map(({ name, verdict }) => `${name} → ${verdict}`),
  )
})

it('has no wrong yes anywhere', () => {
  const wrong = read.flatMap(([service, cases]) =>
    cases.flatMap(({ name, verdict, got }) =>
      got.startsWith('everything-right') && !verdict.startsWith('everything-right') ? [`${service}: ${name}`] : [],
    ),
  )
  expect(wrong).toEqual([])
})
