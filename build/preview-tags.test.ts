import { expect, test } from 'vitest'
import { siteRoot } from './preview-tags.ts'

test.each([
  ['', '/', ''],
  ['', '/folder/', '/folder'],
  ['https://example.org', '/', 'https://example.org'],
  ['https://example.org/', '/', 'https://example.org'],
  ['https://example.org/', '/folder/', 'https://example.org/folder'],
  ['https://example.org/folder/', '/folder/', 'https://example.org/folder'],
  ['http://localhost:8080', '/', 'http://localhost:8080'],
])('SITE_URL=%s BASE_PATH=%s: addresses begin with “%s”', (siteUrl, base, root) => {
  expect(siteRoot(siteUrl, base)).toBe(root)
})

test.each(['example.org', '//example.org', 'https://example.org/other/', 'https://example.org/?a', 'mailto:x@y.z'])(
  'SITE_URL=%s stops the build',
  (siteUrl) => {
    expect(() => siteRoot(siteUrl, '/')).toThrow('SITE_URL')
  },
)
