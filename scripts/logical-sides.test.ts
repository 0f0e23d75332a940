import { readdirSync, readFileSync } from 'node:fs'
import { parse, type Declaration } from 'postcss'
import { describe, expect, test } from 'vitest'

/** Utilities that name a side of the window, not of the line: in a language from right to left they would be wrong. */
const physical =
  /^-?(?:(?:scroll-)?[mp][lr]|border-[lr]|rounded-(?:[lr]|[tb][lr]))(?:-|$)|^-?(?:left|right)-|^(?:text|float|clear|origin|object|bg)-(?:[a-z]+-)?(?:left|right)$|^-?(?:translate|scale|skew|space)-x-|^from-(?:left|right)$/

const sides = /(?:^|-)(?:left|right)(?:-|$)/
const fourValues = /^(?:padding|margin|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/

/** The class names in a component that name a side. Every string counts: classes are put together in many ways. */
function physicalClasses(code: string): readonly string[] {
  return [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n])*)\1/g)]
    .flatMap(([, , text = '']) => text.split(/\s+/))
    .filter((name) => physical.test(name.split(':').at(-1) ?? ''))
}

/** The declarations in a style sheet that name a side. */
function physicalRules(css: string): readonly string[] {
  const found: string[] = []
  parse(css).walkDecls((declaration) => {
    if (isPhysical(declaration)) found.push(`${declaration.prop}: ${declaration.value}`)
  })
  return found
}

function isPhysical({ prop, value }: Declaration): boolean {
  if (prop.startsWith('--')) return false
  if (sides.test(prop) || (/^(?:text-align|float|clear)$/.test(prop) && /left|right/.test(value))) return true
  if (!fourValues.test(prop)) return false
  // Commas and spaces inside functions do not part values.
  const [, right, , left] = value.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/)
  return left !== undefined && left !== right
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  // The cards for chats and the gallery are pictures and a tool: nobody reads them in another language.
  .filter((file) => !/^src\/(?:dev|previews|content|engine|outputs)\//.test(file) && !file.includes('.test.'))

describe('the check sees', () => {
  test.each([
    ['className="mt-1 ml-2 sm:focus:-right-4 ms-3"', ['ml-2', 'sm:focus:-right-4']],
    [
      "classes('text-left text-start', isOn && 'rounded-tl-lg rounded-ss-lg border-l border-s')",
      ['text-left', 'rounded-tl-lg', 'border-l'],
    ],
    ['const place = "left"; say(`on the left side`)', []],
  ])('classes: %s', (code, found) => {
    expect(physicalClasses(code)).toEqual(found)
  })

  test.each([
    ['a { margin-left: 1em; inset-inline-start: 0 }', ['margin-left: 1em']],
    ['a { padding: 1em 2em 1em 3em; margin: 0 calc(1em + 2px) 1em calc(1em + 2px) }', ['padding: 1em 2em 1em 3em']],
    ['a { text-align: left; border-top-right-radius: 0 }', ['text-align: left', 'border-top-right-radius: 0']],
  ])('rules: %s', (css, found) => {
    expect(physicalRules(css)).toEqual(found)
  })
})

test('nothing the page is made of names the left or the right side', () => {
  const found = files.flatMap((file) => {
    const read = /\.tsx?$/.test(file) ? physicalClasses : file.endsWith('.css') ? physicalRules : undefined
    return read?.(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`) ?? []
  })
  expect(found).toEqual([])
})
