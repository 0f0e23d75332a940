import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { translationPath } from '../../build/language/translation-files.ts'
import { mapTexts, readContent } from '../../scripts/texts.ts'
import type { Language } from '../../src/model/language.ts'
import { pseudoText } from './pseudo-text.ts'

/** CLDR's name for a made-up language that runs from right to left. */
export const madeUp: Language = { lang: 'ar-XB', labels: 'ar-XB', name: '⟦Ááŕááƀííćĥ⟧' }

/** This file has no translation: what it says stays English, and the report of translations says so. */
export const leftInEnglish = 'src/content/words/en/shortcut-messages.ts'

/**
 * Writes a site with English and the made-up language into a folder, and the translation of every English text beside
 * it, as a translator would. Returns the path of the site's file.
 */
export async function writeLanguage(folder: string, root = process.cwd()): Promise<string> {
  for (const module of await readContent(root)) {
    const path = translationPath(module.file.replace(/^src\/content\//, ''), madeUp.lang)
    if (path === undefined || module.file === leftInEnglish) continue
    const names = Object.entries(mapTexts(module, pseudoText))
    if (names.length === 0) continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      names.map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts, null, 1)}\n`).join(''),
    )
  }
  const site = join(folder, 'site.ts')
  writeFileSync(
    site,
    [
      `import { site as english } from ${JSON.stringify(resolve(root, 'src/content/site.ts'))}`,
      `export const site = { ...english, languages: [...english.languages, ${JSON.stringify(madeUp)}] }`,
      '',
    ].join('\n'),
  )
  return site
}
