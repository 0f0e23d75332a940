import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import { readHandOver } from './read-hand-over.ts'
import { writeHandOver } from './write-hand-over.ts'

const page = readFileSync('docs/hand-over.md', 'utf8')
const example = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
// oxlint-disable-next-line typescript/no-implied-eval -- the text that others copy is what is tried
const handOverLink = new Function(`${example}; return handOverLink`)() as (guide: string, values: object) => string

const guide = 'https://help.example.net/iphone'
const values = {
  emailAddress: 'ada@example.org',
  fullName: 'Ada Müller-Ωmega',
  smtpLogin: 'ada-out',
  imapPort: '993',
  accountDescription: 'Büro',
} as const

test('a link made by the example in the documentation brings its values, as the guide’s own does', () => {
  const link = handOverLink(guide, { ...values, answers: 'service=mems' })
  const { questions } = mailroute
  const [address, text = ''] = link.split('#v=')
  expect(address).toBe(guide)
  expect(readHandOver(text, mailroute, questions)).toMatchObject({
    state: 'read',
    values,
    answers: { service: 'mems' },
  })
  const own = writeHandOver(
    effectiveValues(mailroute, values),
    { service: 'mems' },
    { provider: mailroute, questions, fields: new Set(plainFields) },
  )
  expect(text).toBe(own.text)
  expect(link.length).toBeLessThan(300)
})

test('the example has ten lines within it, and the page shows what it gives', () => {
  expect(example.trim().split('\n').slice(1, -1).length).toBeLessThanOrEqual(10)
  const shown = handOverLink(guide, { emailAddress: 'ada@example.org', fullName: 'Ada Example' })
  expect(/`(https:[^`]*#v=[^`]*)`/.exec(page)?.[1]).toBe(shown)
  expect(/in (\d+) characters/.exec(page)?.[1]).toBe(String(shown.slice(guide.length).length))
})
