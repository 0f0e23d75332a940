import { expect, test } from 'vitest'
import { composeReply } from './compose-reply.ts'

test.each([
  [{ greeting: 'Hello,', signature: 'Kim' }, ['one', 'two'], 'Hello,\n\none\n\ntwo\n\nKim'],
  [{ greeting: ' ', signature: '' }, ['one'], 'one'],
])('puts greeting and signature around the answers', (around, parts, reply) => {
  expect(composeReply(around, parts)).toBe(reply)
})
