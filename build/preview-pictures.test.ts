import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { previewMarkup } from '../src/previews/preview-markup.tsx'
import { previewPath } from '../src/previews/preview-path.ts'
import { fingerprintsOf, keptFingerprints, stalePages } from './preview-pictures.ts'

test('every page has a preview picture that shows what the page says today', async () => {
  const wanted = fingerprintsOf(await previewMarkup())
  expect(Object.keys(wanted).length).toBeGreaterThan(16)
  expect(keptFingerprints(), 'Pictures are out of date: npm run build draws them').toEqual(wanted)
  for (const page of Object.keys(wanted)) expect(existsSync(`public/${previewPath(page)}`), page).toBe(true)
})

test('a changed page, a new page and a lost picture are drawn, nothing else is', () => {
  const wanted = { '/': 'a', '/changed': 'b', '/new': 'c', '/lost': 'd' }
  const kept = { '/': 'a', '/changed': 'x', '/lost': 'd', '/gone': 'e' }
  expect(stalePages(wanted, kept, (page) => page !== '/lost')).toEqual(['/changed', '/new', '/lost'])
  expect(stalePages(wanted, wanted, () => true)).toEqual([])
})

test('words and styles both count', () => {
  const one = fingerprintsOf(new Map([['/', 'a']]))
  expect(fingerprintsOf(new Map([['/', 'a']]))).toEqual(one)
  expect(fingerprintsOf(new Map([['/', 'b']]))).not.toEqual(one)
})
