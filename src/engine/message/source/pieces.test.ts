import { expect, it } from 'vitest'
import { gmail } from '#testing/messages/gmail.ts'
import { relay } from '#testing/messages/sample.ts'
// oxlint-disable-next-line no-restricted-imports -- The reader is tested with the table it is used with.
import { otherReceiver, receivers } from '#content/receivers.ts'
import { readMessage, readMessageInPieces } from '#engine/message/read-message.ts'

const context = { receivers, receiver: otherReceiver, relay }

it('leaves off often while it reads a long text, and gets on', () => {
  const done: number[] = []
  for (const step of readMessageInPieces('a: b\n'.repeat(1024 * 1024), context)) done.push(step)
  expect(done.length).toBeGreaterThan(400)
  expect(done.every((one) => one >= 0 && one <= 1)).toBe(true)
  expect(done.at(-1)).toBeGreaterThan(0.9)
})

it.each(['a: b\n'.repeat(100_000), `${'a: b\n'.repeat(5000)}\n${gmail}`, gmail, ''])(
  'says the same at once and in pieces (%#)',
  (text) => {
    const pieces = readMessageInPieces(text, context)
    let step = pieces.next()
    while (step.done !== true) step = pieces.next()
    expect(step.value).toEqual(readMessage(text, context))
  },
)
