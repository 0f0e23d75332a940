import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { localeOf } from './locale-of.ts'
import { merging } from './merging.ts'
import { readModules, readSite } from './read-modules.ts'
import { translationFiles } from './translation-files.ts'

/** A site of a few sentences in English, with Spanish words and German labels. */
const root = resolve('testing/small-site').replaceAll('\\', '/')
const content = `${root}/src/content`
const { languages, folders } = await readSite(root, `${content}/site.ts`)
const spanish = languages[1]
if (spanish === undefined) throw new Error('The site has no second language.')
const files = translationFiles(root, folders, spanish)
const translated = await readModules(root, [...files.keys()], [merging(files)])
const exportsOf = (file: string) => translated.get(`${content}/${file}`)

test('a file of a language is found beside the English one, labels by the language of the program', () => {
  expect([...files].map((pair) => pair.map((file) => file.slice(content.length + 1)))).toEqual([
    ['programs/sample/entry.ts', 'programs/sample/words/es/entry.ts'],
    ['programs/sample/notes.ts', 'programs/sample/words/es/notes.ts'],
    ['programs/sample/program.ts', 'programs/sample/words/es/program.ts'],
    ['programs/sample/sample-labels.ts', 'programs/sample/words/de/sample-labels.ts'],
    ['words/en/greeting-messages.ts', 'words/es/greeting-messages.ts'],
  ])
})

test('a module has the texts of the language, and English ones where there is none', () => {
  expect(exportsOf('words/en/greeting-messages.ts')).toEqual({
    greetingMessages: {
      hello: 'Hola, {nombre}',
      bye: 'Goodbye',
      left: { one: 'Queda 1 minuto', many: 'Quedan {count} de minutos', other: 'Quedan {count} minutos' },
    },
  })
  expect(exportsOf('programs/sample/sample-labels.ts')).toEqual({
    sampleWords: { next: 'Weiter', cancel: 'Abbrechen' },
  })
})

test('what a module takes from another is in the language, too', async () => {
  const program = {
    title: 'Configurar Sample',
    cautions: [
      { id: 'keys', title: 'Keys', text: 'Press them.' },
      { id: 'names', title: 'Nombres', text: 'Elija uno.' },
    ],
  }
  expect(exportsOf('programs/sample/program.ts')).toEqual({ program })
  const { entry } = exportsOf('programs/sample/entry.ts') as {
    entry: { description: string; load: () => Promise<unknown> }
  }
  expect(entry.description).toBe('Para muestras')
  expect(typeof entry.load).toBe('function')
})

test.each([
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
])('%s runs %s', (lang, dir) => {
  expect(localeOf({ lang, labels: 'en' })).toEqual({ lang, dir, labels: { lang: 'en', dir: 'ltr' } })
})
