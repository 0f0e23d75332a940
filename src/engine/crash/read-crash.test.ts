import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readCrash } from './read-crash.ts'

const files = ['start-a1B_.js', 'short-page-c2.js']
const at = (file: string, place = '1:2345') => `https://guide.example.org/mail/assets/${file}:${place}`

function failure(message: string, frames: readonly string[], name = 'TypeError', hasHead = true) {
  const error = new TypeError(message)
  error.name = name
  error.stack = [...(hasHead ? [`${name}: ${message}`] : []), ...frames].join('\n')
  return error
}

test.each([
  ['Chrome', [`    at Zt (${at('short-page-c2.js')})`, `    at ${at('start-a1B_.js', '2:7')}`], true],
  ['Firefox', [`Zt@${at('short-page-c2.js')}`, `@${at('start-a1B_.js', '2:7')}`], false],
  ['Safari', [`Zt@${at('short-page-c2.js')}`, '[native code]', `@${at('start-a1B_.js', '2:7')}`], false],
])('finds the places of %s', (_browser, frames, hasHead) => {
  expect(readCrash(failure('x is null', frames, 'TypeError', hasHead), files)).toEqual({
    kind: 'broken',
    name: 'TypeError',
    places: ['short-page-c2.js 1:2345', 'start-a1B_.js 2:7'],
  })
})

test.each([
  ['Chrome', `Failed to fetch dynamically imported module: https://guide.example.org/assets/short-page-c2.js`],
  ['Firefox', `error loading dynamically imported module: https://guide.example.org/assets/short-page-c2.js`],
])('names the file that %s could not load', (_browser, message) => {
  expect(readCrash(failure(message, []), files)).toEqual({
    kind: 'missing',
    name: 'TypeError',
    places: ['short-page-c2.js'],
  })
})

test('knows that Safari could not load a file, without its name', () => {
  expect(readCrash(failure('Importing a module script failed.', []), files)).toMatchObject({
    kind: 'missing',
    places: [],
  })
})

test('a file, a name or a line that could be somebody’s words does not come out', () => {
  const words = `secret\n    at x (${at('start-a1B_.js', '47:11')})\n    at ${at('Kennwort.js')}`
  expect(
    readCrash(failure(words, [`    at y (${at('start-a1B_.js')})`, `    at ${at('Kennwort.js')}`]), files),
  ).toEqual({
    kind: 'broken',
    name: 'TypeError',
    places: ['start-a1B_.js 1:2345'],
  })
  expect(readCrash(failure('x', [], 'Kennwort'), files).name).toBe('')
})

test.each([['a text'], [undefined], [null], [{ message: 'x', stack: 'y' }]])('says nothing of %j', (thrown) => {
  expect(readCrash(thrown, files)).toEqual({ kind: 'broken', name: '', places: [] })
})

test('whatever the text, none of it comes out', () => {
  assert(
    property(string({ minLength: 1, unit: 'binary' }), string({ unit: 'binary' }), (message, name) => {
      const crash = readCrash(failure(`zqx${message}`, [`    at y (${at('start-a1B_.js')})`], `zqx${name}`), files)
      expect(JSON.stringify(crash)).not.toContain('zqx')
      expect(crash.places).toEqual(['start-a1B_.js 1:2345'])
    }),
  )
})
