import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readContent, mapTexts } from './texts.ts'
import { reportSite } from './translation-report.ts'

test('of every text of the content it is known that it is one', async () => {
  const modules = await readContent(process.cwd())
  expect(modules.length).toBeGreaterThan(20)
  for (const module of modules) expect(() => mapTexts(module, () => undefined), module.file).not.toThrow()
})

test('what a language lacks is told by file, and where its words are not those of the English', async () => {
  const root = resolve('testing/small-site').replaceAll('\\', '/')
  expect(await reportSite(root, `${root}/src/content/site.ts`)).toEqual([
    'es: 12 texts, 3 missing',
    '     2 of    4  src/content/programs/sample/notes.ts',
    '     1 of    4  src/content/words/en/greeting-messages.ts',
    '  other words or links than in English: src/content/words/en/greeting-messages.ts greetingMessages/hello',
  ])
})
