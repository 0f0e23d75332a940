import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bareTextsIn } from './bare-texts.ts'

describe('a text beside what comes and goes', () => {
  test.each([
    ['<p>{isOn && <b />}Hello</p>', ['Hello']],
    ['<p>{isOn && <b />} {words.hello}</p>', ['words.hello']],
    ['<p>{isOn ? <b /> : <i />}{fill(words.hello, {})}</p>', ['fill(words.hello, {})']],
    ['<p><b>x</b>{isOn && words.hello}</p>', ['isOn && words.hello']],
    ['<ul>{rows.map((row) => <li />)}{words.end}</ul>', ['words.end']],
    // An element of its own, or nothing beside it that changes.
    ['<p>{isOn && <b />}<span>{words.hello}</span></p>', []],
    ['<p>{words.hello} <b>x</b></p>', []],
    ['<p>{isOn ? words.yes : words.no}</p>', []],
    ['<p>{isOn && words.hello}</p>', []],
    ['<p>{isOn && <b />}{isOff && <i />}</p>', []],
  ])('%s: %j', (jsx, found) => {
    expect(bareTextsIn(`export const A = () => ${jsx}`)).toEqual(found)
  })
})

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  // The drawn windows are not translated: they say so, and they change only as a whole.
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('src/screens/'))

test('no component leaves a text bare beside what comes and goes', () => {
  const found = components.flatMap((file) => bareTextsIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`))
  expect(found).toEqual([])
})
