import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rooms } from './rooms.mjs'
import { sentencesIn } from './sentences.ts'

describe('found in a component', () => {
  test.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{isOn ? "Yes" : words.no}</p>', ['Yes']],
    ['<p>{isOn && "Yes"}</p>', ['Yes']],
    ['<p>{`Step ${number}`}</p>', ['Step']],
    ['<><b>Hello there.</b></>', ['Hello there.']],
    ['<img alt="A picture" />', ['A picture']],
    ['<button aria-label={isOn ? "Hide" : "Show"} title="x" />', ['Hide', 'Show', 'x']],
    ['<Row label="Port" />', ['Port']],
    ['<Icon name="eye" className="Mt-2 Big." />', []],
    ['<Row label={words.port}>{value}, {other} · 5</Row>', []],
  ])('%s: %j', (jsx, found) => {
    expect(sentencesIn(`export const A = () => ${jsx}`, 'a.tsx')).toEqual(found)
  })
})

test.each([
  ["const a = 'Please try again.'", ['Please try again.']],
  ['say(`Copied the ${name} now`)', ['Copied the']],
  ["throw new RangeError('No such step here.')", []],
  ["const a = 'some words' as 'One Type'", []],
  ["import a from './Some file.ts'", []],
])('found in a module: %s: %j', (code, found) => {
  expect(sentencesIn(code, 'a.ts')).toEqual(found)
})

/** Sentences that no reader of the guide gets to see, by file. */
const known: Readonly<Record<string, string>> = {
  'src/screens/mac/kit/compose-window.tsx': 'Aa is the picture of letters on a button',
  'src/screens/mac/kit/settings-toolbar.tsx': 'Aa is the picture of letters on a button',
  'src/engine/browser/name-browser.ts': 'names of browsers, the same in every language',
  'testing/messages': 'messages for the tests',
  'testing/phrases': 'what customers say, for the tests',
  'testing/profiles/golden-accounts.ts': 'accounts for the tests',
  'testing/profiles/mutations.ts': 'damaged profiles, for the tests',
}

const files = Object.keys(rooms)
  .filter((room) => room !== 'content')
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`),
  )
  .concat('src/main.tsx', 'src/entry-prerender.tsx', 'src/service-worker/service-worker.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

test('no sentence a reader sees stands outside content/', () => {
  const found = files
    .filter((file) => !Object.keys(known).some((path) => file.startsWith(path)))
    .flatMap((file) => sentencesIn(readFileSync(file, 'utf8'), file).map((text) => `${file}: ${text}`))
  expect(found).toEqual([])
})
