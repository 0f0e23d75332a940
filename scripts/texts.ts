import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { englishFiles } from '../build/language/translation-files.ts'
import { readModules, type Exports } from '../build/language/read-modules.ts'
import { idOf, isPlural } from '../src/engine/language/translate.ts'
import { meaningOf } from './text-keys.ts'

export interface ContentModule {
  /** From the root, with slashes. */
  readonly file: string
  readonly exports: Exports
  /** Objects of other modules that this one takes in: their texts belong there. */
  readonly foreign: ReadonlySet<object>
}

/** Every English module that a language may have a file for. */
export async function readContent(root: string): Promise<readonly ContentModule[]> {
  const files = englishFiles(root)
  const modules = await readModules(root, files)
  return files.map((file) => {
    const imports = [...readFileSync(file, 'utf8').matchAll(/^import (?!type).*? from '(\.[^']+)'/gms)]
    const others = imports.map(([, path = '']) => modules.get(join(dirname(file), path).replaceAll('\\', '/')))
    return {
      file: file.slice(root.length + 1),
      exports: modules.get(file) ?? {},
      foreign: new Set(others.flatMap((other) => [...objectsIn(other)])),
    }
  })
}

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const each of Object.values(value)) yield* objectsIn(each)
}

/** What a reader sees of a module, in the shape of a translation: each text as `change` has it, or left out. */
export function mapTexts(
  { file, exports, foreign }: ContentModule,
  change: (text: string, place: readonly string[]) => string | undefined,
): Readonly<Record<string, unknown>> {
  const walk = (value: unknown, keys: readonly string[], place: readonly string[]): unknown => {
    if (typeof value === 'string') return isText(value, keys, file) ? change(value, place) : undefined
    if (typeof value !== 'object' || value === null || foreign.has(value)) return undefined
    if (Array.isArray(value)) {
      const items = value.map(
        (item, index) => [idOf(item), walk(item, keys, [...place, idOf(item) ?? String(index)])] as const,
      )
      if (items.every(([, text]) => text === undefined)) return undefined
      return items.some(([id]) => id !== undefined)
        ? Object.fromEntries(items.filter(([, text]) => text !== undefined))
        : items.map(([, text]) => text)
    }
    const texts = Object.entries(value).flatMap(([key, inner]) => {
      const text = walk(inner, [...keys, ...(isPlural(value) ? [] : [key])], [...place, key])
      return text === undefined ? [] : [[key, text] as const]
    })
    return texts.length === 0 ? undefined : Object.fromEntries(texts)
  }
  return Object.fromEntries(
    Object.entries(exports).flatMap(([name, value]) => {
      const texts = walk(value, [name], [name])
      return texts === undefined ? [] : [[name, texts] as const]
    }),
  )
}

function isText(text: string, keys: readonly string[], file: string): boolean {
  const meaning = meaningOf(`/${file}`, keys)
  if (meaning !== undefined) return meaning === 'text'
  throw new Error(`${file}: is "${text}" a text? Say so for one of ${keys.join('/')} in scripts/text-keys.ts.`)
}
