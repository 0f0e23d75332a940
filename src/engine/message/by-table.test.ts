import { readFileSync } from 'node:fs'
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

it('is counted in the documentation', () => {
  const rows = read.map(([service, cases]) => {
    const right = cases.filter(({ verdict, got }) => verdict === got)
    const yes = right.filter(({ got }) => got.startsWith('everything-right'))
    return [service, right.length, cases.length - right.length, yes.length]
  })
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  const document = readFileSync('docs/check.md', 'utf8')
  const told = document
    .slice(document.indexOf('<!-- counted -->'), document.indexOf('<!-- /counted -->'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(told).toEqual([...rows, ['all', sum(1), sum(2), sum(3)]].map((row) => row.map(String)))
})
