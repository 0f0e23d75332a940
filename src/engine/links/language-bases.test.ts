import { expect, test } from 'vitest'
import { languageBases } from './language-bases.ts'

const languages = [{ lang: 'en' }, { lang: 'pt-BR' }]

test.each([
  ['en', '/', ['/', '/pt-BR/']],
  ['pt-BR', '/pt-BR/', ['/', '/pt-BR/']],
  ['en', '/mail/', ['/mail/', '/mail/pt-BR/']],
  ['pt-BR', '/mail/pt-BR/', ['/mail/', '/mail/pt-BR/']],
])('seen from the pages in %s below %s', (lang, base, bases) => {
  expect(languageBases(languages, lang, base).map((each) => each.base)).toEqual(bases)
})
