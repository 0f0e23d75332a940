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
    .filter((file) => translationPath(file, 'en') !== undefined)
    .map((file) => `${content}/${file}`)
    .toSorted()
}

/** `words/en/a.ts` is `words/es/a.ts`, and `programs/x/a.ts` is `programs/x/words/es/a.ts`. Below a folder with content. */
export function translationPath(file: string, lang: string): string | undefined {
  const shell = /^words\/en\/(.+)$/.exec(file)
  if (shell !== null) return `words/${lang}/${shell[1]}`
  const own = /^((?:programs|providers)\/[^/]+)\/(?!words\/)(.+)$/.exec(file)
  return own === null ? undefined : `${own[1]}/words/${lang}/${own[2]}`
}

/** The English modules that this language has a file for, with that file. `folders`: where to look, the first first. */
export function translationFiles(
  root: string,
  folders: readonly string[],
  { lang, labels }: Pick<Language, 'lang' | 'labels'>,
): ReadonlyMap<string, string> {
  const content = contentFolder(root)
  return new Map(
    englishFiles(root).flatMap((file) => {
      const path = translationPath(file.slice(content.length + 1), isLabels(file) ? labels : lang)
      const found = folders.map((folder) => slashes(join(folder, path ?? ''))).find((each) => existsSync(each))
      return path === undefined || found === undefined || found === file ? [] : [[file, found] as const]
    }),
  )
}
