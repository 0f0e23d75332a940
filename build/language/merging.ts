import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const suffix = '?english'
const translateFile = fileURLToPath(new URL('../../src/engine/language/translate.ts', import.meta.url))

/**
 * Has each of these English modules export what the language makes of it. What they import from each other is then in
 * that language, too.
 */
export function merging(translations: ReadonlyMap<string, string>): Plugin {
  return { name: 'merge-translations', enforce: 'pre', load: (id) => loadMerged(id, translations) }
}

/** A module that is translated when it runs, or its English one; undefined for whatever has no translation. */
export async function loadMerged(id: string, translations: ReadonlyMap<string, string>) {
  if (id.endsWith(suffix)) return { code: await readFile(id.slice(0, -suffix.length), 'utf8'), moduleType: 'ts' }
  const translation = translations.get(id)
  if (translation === undefined) return undefined
  return { code: merged(id, translation, await readFile(id, 'utf8')), moduleType: 'ts' }
}

/** The names of what a content module exports beside types. */
export const exportedNames = (code: string): readonly string[] =>
  [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)

const merged = (file: string, translation: string, code: string) =>
  [
    `import * as english from ${JSON.stringify(file + suffix)}`,
    `import * as translation from ${JSON.stringify(translation)}`,
    `import { translate } from ${JSON.stringify(translateFile)}`,
    // Functions have no translation; what is exported below comes before these.
    `export * from ${JSON.stringify(file + suffix)}`,
    ...exportedNames(code).map(
      (name) => `export const ${name} = /* @__PURE__ */ translate(english.${name}, translation.${name})`,
    ),
  ].join('\n')
