import { expect, test } from 'vitest'
import type { Program } from '#model/program.ts'
import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'
import type { Choice, Condition, Varied } from '#model/text.ts'
import { choose } from './choose.ts'

const questions = [
  {
    id: 'edition',
    title: 'Which?',
    short: 'edition',
    hint: '',
    assumed: 'old',
    numbered: ['new'],
    answers: [
      { id: 'old', label: 'Old' },
      { id: 'new', label: 'New' },
    ],
  },
] as const satisfies readonly Question[]

type Facts = FactsOf<typeof questions> & ProviderFacts

// What follows is read by the compiler: a mistake that it lets pass makes the line above it an error.

export const whole: Varied<string, Facts> = { by: 'edition', cases: { old: 'a', new: 'b' } }
export const part: Varied<string, Facts> = { by: 'credentials', cases: { one: 'a' }, otherwise: 'b' }
// @ts-expect-error -- a question that is not asked
export const noQuestion: Varied<string, Facts> = { by: 'service', cases: { mems: 'a' }, otherwise: 'b' }
// @ts-expect-error -- an answer that the question does not have
export const noAnswer: Varied<string, Facts> = { by: 'edition', cases: { newest: 'a' }, otherwise: 'b' }
// @ts-expect-error -- an answer without a case, and nothing otherwise
export const noCase: Varied<string, Facts> = { by: 'edition', cases: { old: 'a' } }
// @ts-expect-error -- a kind of password that no provider can have
export const noCredentials: Varied<string, Facts> = { by: 'credentials', cases: { three: 'a' }, otherwise: 'b' }

export const condition: Condition<Facts> = { question: 'credentials', in: ['two', 'smtp'] }
// @ts-expect-error -- a condition on a question that is not asked
export const noConditionQuestion: Condition<Facts> = { question: 'service', in: ['mems'] }
// @ts-expect-error -- a condition on an answer that there is not
export const noConditionAnswer: Condition<Facts> = { question: 'credentials', in: ['both'] }

type QuillTitle = Program<Facts>['title']
// @ts-expect-error -- a program that asks a provider's question
export const nosy: QuillTitle = { by: 'service', cases: { mems: 'a' }, otherwise: 'b' }

test('a choice comes to the text of its answer, else to the rest', () => {
  const choice: Choice<string, Facts> = { by: 'credentials', cases: { one: 'a' }, otherwise: 'b' }
  expect(choose(choice, { answers: { credentials: 'one' }, words: {} })).toBe('a')
  expect(choose(choice, { answers: { credentials: 'two' }, words: {} })).toBe('b')
})
