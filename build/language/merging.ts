import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const suffix = '?english'

/**
 * Has each of these English modules export what the language makes of it. What they import from each other is then in
 * that language, too.
 */
export function merging(root: string, translations: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'merge-translations',
    enforce: 'pre',
    async load(id) {
      if (id.endsWith(suffix)) return { code: await readFile(id.slice(0, -suffix.length), 'utf8'), moduleType: 'ts' }
      const translation = translations.get(id)
      return translation === undefined
        ? undefined
        : { code: merged(root, id, translation, await readFile(id, 'utf8')), moduleType: 'ts' }
    },
  }
}

/** The names of what a content module exports beside types. */
export const exportedNames = (code: string): readonly string[] =>
  [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)

const merged = (root: string, file: string, translation: string, code: string) =>
  [
    `import * as english from ${JSON.stringify(file + suffix)}`,
    `import * as translation from ${JSON.stringify(translation)}`,
    `import { translate } from ${JSON.stringify(`${root}/src/engine/language/translate.ts`)}`,
    ...exportedNames(code).map(
      (name) => `export const ${name} = /* @__PURE__ */ translate(english.${name}, translation.${name})`,
    ),
  ].join('\n')
