import { beforeEach, expect, test } from 'vitest'
import { answer, markDone, moveTo, useProgress } from './progress.ts'

beforeEach(() => useProgress.setState(useProgress.getInitialState(), true))

test('the guide that was used last comes last, whichever was begun first', () => {
  moveTo('apple-mail', 'sign-in')
  moveTo('iphone', 'sign-in')
  expect(Object.keys(useProgress.getState().guides)).toEqual(['apple-mail', 'iphone'])
  markDone('apple-mail', 'sign-in', true)
  expect(Object.keys(useProgress.getState().guides)).toEqual(['iphone', 'apple-mail'])
  answer('iphone', 'ios', '18')
  expect(useProgress.getState().guides).toEqual({
    'apple-mail': { at: 'sign-in', done: ['sign-in'], answers: {}, linked: {} },
    iphone: { at: 'sign-in', done: [], answers: { ios: '18' }, linked: {} },
  })
  expect(Object.keys(useProgress.getState().guides)).toEqual(['apple-mail', 'iphone'])
})
