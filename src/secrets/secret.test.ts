import { expect, test } from 'vitest'
import { findSecret, forgetSecrets, keepSecret } from './secret-store.ts'
import { Secret } from './secret.ts'

test.each(['Fern-4711', '', 'пароль 🔑 \uD800', 'x'.repeat(300_000)])(
  'a password comes back as it was typed',
  (text) => {
    const secret = new Secret(text)
    expect(secret.reveal()).toBe(text)
    expect(`${String(secret)} ${JSON.stringify({ secret })}`).toBe('[secret] {"secret":"[secret]"}')
    secret.wipe()
    expect(secret.reveal()).toBe('')
  },
)

const isKnown = (text: string) => findSecret((each) => each === text) !== undefined

test('what is replaced, removed or forgotten is found no more', () => {
  keepSecret('harbor', 'imapPassword', 'one')
  keepSecret('harbor', 'smtpPassword', 'one')
  keepSecret('harbor', 'imapPassword', 'two')
  expect([isKnown('one'), isKnown('two')]).toEqual([true, true])
  keepSecret('harbor', 'smtpPassword', '')
  expect(isKnown('one')).toBe(false)
  forgetSecrets()
  expect(isKnown('two')).toBe(false)
})
