import { existsSync, readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Language } from '../../src/model/language.ts'

const slashes = (path: string) => path.split(sep).join('/')

/** Where the English content is; translations stand beside it. */
export const contentFolder = (root: string) => slashes(resolve(root, 'src/content'))

/** Words drawn in a program's windows, or in a provider's panel: these follow the program's language. */
const isLabels = (file: string) => /(?:-labels|\/panel-words)\.ts$/.test(file)

/** The English modules that a language may have a file for, by whole path. */
export function englishFiles(root: string): readonly string[] {
  const content = contentFolder(root)
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => slashes(file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => translationPath(file, { lang: 'en', labels: 'en' }) !== undefined)
    .map((file) => `${content}/${file}`)
    .toSorted()
}

/**
 * Where the translation of an English file is, both below a folder with content: of `words/en/a.ts` it is
 * `words/es/a.ts`, of `programs/x/a.ts` it is `programs/x/words/es/a.ts`. Undefined: it has none.
 */
export function translationPath(file: string, language: Pick<Language, 'lang' | 'labels'>): string | undefined {
  const lang = isLabels(file) ? language.labels : language.lang
  const shell = file === 'receivers.ts' ? file : /^words\/en\/(.+)$/.exec(file)?.[1]
  if (shell !== undefined) return `words/${lang}/${shell}`
  // What a provider in a file says is made by functions before the build, in English.
  const own = /^((?:programs|providers(?!\/from-file\/))\/[^/]+)\/(?!words\/)(.+)$/.exec(file)
  return own === null ? undefined : `${own[1]}/words/${lang}/${own[2]}`
}

/** The English modules that this language has a file for, with that file. `folders`: where to look, the first first. */
export function translationFiles(
  root: string,
  folders: readonly string[],
  language: Pick<Language, 'lang' | 'labels'>,
): ReadonlyMap<string, string> {
  const content = contentFolder(root)
  return new Map(
    englishFiles(root).flatMap((file) => {
      const path = translationPath(file.slice(content.length + 1), language)
      const found = folders.map((folder) => slashes(join(folder, path ?? ''))).find((each) => existsSync(each))
      return path === undefined || found === undefined || found === file ? [] : [[file, found] as const]
    }),
  )
}
