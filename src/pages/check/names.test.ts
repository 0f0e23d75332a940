import { expect, test } from 'vitest'
import { listChecks, receiverName, sizeInWords } from './names.ts'

test('checks are listed as people write', () => {
  expect(listChecks([])).toBe('')
  expect(listChecks(['dkim'])).toBe('DKIM')
  expect(listChecks(['spf', 'dmarc'])).toBe('SPF and DMARC')
  expect(listChecks(['spf', 'dkim', 'dmarc'])).toBe('SPF, DKIM and DMARC')
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
