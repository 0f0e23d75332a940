import { expect, test } from 'vitest'
import { listChecks, receiverName, shortened, sizeInWords } from './names.ts'

test('checks are listed as people write', () => {
  expect(listChecks([])).toBe('')
  expect(listChecks(['dkim'])).toBe('DKIM')
  expect(listChecks(['spf', 'dmarc'])).toBe('SPF and DMARC')
  expect(listChecks(['spf', 'dkim', 'dmarc'])).toBe('SPF, DKIM, and DMARC')
})

test('a service has its name, any other is named in general', () => {
  expect(receiverName('gmail')).toBe('Gmail')
  expect(receiverName('other')).toBe('the receiving service')
  expect(receiverName('')).toBe('the receiving service')
})

test('a size just over a limit never reads like the limit', () => {
  expect(sizeInWords(5 * 1024 * 1024)).toBe('5 MB')
  expect(sizeInWords(5 * 1024 * 1024 + 1)).toBe('5.1 MB')
  expect(sizeInWords(25 * 1024 * 1024)).toBe('25 MB')
})

test('a long login keeps its beginning and its end, and a short one stays', () => {
  expect(shortened('you@example.org')).toBe('you@example.org')
  const long = shortened(`${'you'.repeat(40)}@${'mail.'.repeat(20)}example.org`)
  expect(long).toMatch(/^youyou.*….*example\.org$/)
  expect(long.length).toBeLessThanOrEqual(44)
})
