import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { allAnswers } from '#testing/all-answers.ts'
import { everyGuide } from '#testing/every-guide.ts'

/** What the drawn windows of a program say, and what its steps quote already. */
function labelsOf(program: string): string {
  const folder = `src/content/programs/${program}`
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'password.ts')
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
}

/** Worded as a guess: the label was not seen. */
const isHedged = (sentence: string) => /\b(?:may|such as|usually|most likely)\b/.test(sentence)

/** The labels that a text is sure of, sentence by sentence: one guess does not cover the next. */
const surelyNamed = (text: string) =>
  text
    .split(/(?<=[.!?…*])\s+(?=\p{Lu})/u)
    .filter((sentence) => !isHedged(sentence))
    .flatMap((sentence) => [...sentence.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label))

describe.each(everyGuide)('after a new password, %s', (_name, guide) => {
  const plans = allAnswers(guide).map((answers) => planGuide(guide, answers))

  test('asks for no other password than the program holds', () => {
    for (const { password } of plans)
      expect(password.changes.map(({ server }) => server)).toEqual(
        guide.credentials === 'smtp' ? ['outbound'] : ['inbound', 'outbound'],
      )
  })

  test('has something to do, and one field, for each of them and every answer', () => {
    for (const { password, answers } of plans)
      for (const { field, groups, server } of password.changes) {
        const rows = groups.flatMap((group) => group.rows)
        const at = `${server} ${JSON.stringify(answers)}`
        expect(rows.filter(({ kind }) => kind === 'act').length, at).toBeGreaterThan(0)
        expect(
          rows.flatMap((row) => (row.kind === 'value' ? [row.field] : [])),
          at,
        ).toEqual([field])
      }
  })

  test('quotes labels that the program’s drawn windows or steps have, or says that they may differ', () => {
    const known = labelsOf(guide.id)
    for (const { password } of plans) {
      const rows = password.changes.flatMap(({ groups }) => groups.flatMap((group) => group.rows))
      const labels = [
        ...rows.flatMap((row) =>
          row.kind === 'value' ? (isHedged(row.label) ? [] : [row.label]) : surelyNamed(row.text),
        ),
        ...password.notes.flatMap(({ text }) => surelyNamed(text)),
      ]
      for (const label of labels)
        expect
          .soft(
            label.split(', under ').every((part) => known.includes(part)) ||
              /^(?:System )?(?:Settings|Preferences)…$/.test(label),
            `${guide.id}: ${label}`,
          )
          .toBe(true)
    }
  })
})
