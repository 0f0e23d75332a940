import { expect, test } from 'vitest'
import { readTextFile } from './read-file.ts'

test('a file within the limit gives its text', async () => {
  const file = new File(['From: Jo'], 'test.eml')
  expect(await readTextFile(file, file.size)).toEqual({ ok: true, value: 'From: Jo' })
})

test('a file beyond the limit is not even opened', async () => {
  const file = new File(['12345'], 'large.eml')
  file.text = () => Promise.reject(new Error('opened'))
  expect(await readTextFile(file, 4)).toEqual({ ok: false, error: { kind: 'too-large', bytes: 5 } })
})

test('a file that cannot be read is refused, not thrown', async () => {
  const file = new File(['1'], 'folder')
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await readTextFile(file, 4)).toEqual({ ok: false, error: { kind: 'unreadable' } })
})
