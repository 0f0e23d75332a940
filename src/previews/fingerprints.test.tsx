import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { allPages } from '#app/page-meta.ts'
import { guideEntries } from '#content/registry.ts'
import { loadWholeGuide } from '#parts/load-guide.ts'
import { PreviewCard } from './preview-card.tsx'
import { previewContent } from './preview-content.ts'
import { previewPath } from './preview-path.ts'

const file = 'public/previews/fingerprints.json'
const guides = await Promise.all(guideEntries.map(({ id }) => loadWholeGuide(id)))
const styles = ['src/screens/screens.css', 'src/previews/preview-card.css', 'public/icon.svg']
  .map((path) => readFileSync(path, 'utf8'))
  .join('')

/** What a picture is made of; changes when its picture would. */
const fingerprints = Object.fromEntries(
  (await allPages()).map((page) => {
    const markup = renderToStaticMarkup(<PreviewCard content={previewContent(page, guides)} />)
    return [page, createHash('sha256').update(styles).update(markup).digest('hex').slice(0, 16)] as const
  }),
)

// The pictures are made by `npm run previews`, which sets PREVIEWS to write the fingerprints too.
test('every page has a preview picture that shows what the page says today', () => {
  if (process.env['PREVIEWS'] === '1') writeFileSync(file, `${JSON.stringify(fingerprints, null, 2)}\n`)
  const made: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  expect(made, 'Pictures are out of date: npm run previews').toEqual(fingerprints)
  for (const page of Object.keys(fingerprints)) expect(existsSync(`public/${previewPath(page)}`), page).toBe(true)
})
