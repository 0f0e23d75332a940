import { expect, it } from 'vitest'
import { linkGuide } from './link-guide.ts'

const question = (id: string, ...answers: readonly string[]) => ({
  id,
  answers: answers.map((answer) => ({ id: answer })),
})

it('linkGuide takes every step of every phase and every question', () => {
  const guide = {
    id: 'mail',
    renamed: { old: 'begin' },
    questions: [question('service', 'one', 'two'), question('system', '15')],
    phases: [{ steps: [{ id: 'begin' }, { id: 'go-on' }] }, { steps: [{ id: 'end' }] }],
  }
  expect(linkGuide(guide)).toEqual({
    id: 'mail',
    steps: ['begin', 'go-on', 'end'],
    renamed: { old: 'begin' },
    questions: [
      { id: 'service', answers: ['one', 'two'], known: {} },
      { id: 'system', answers: ['15'], known: {} },
    ],
  })
})
