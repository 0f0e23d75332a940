import { contrast, mix } from './contrast.ts'

/** What the brand's color stands on in src/styles.css; the test of the contrasts holds both. */
export const grounds = {
  light: { paper: '#f7f4ee', card: '#fffefb' },
  dark: { paper: '#161512', card: '#211f1b' },
} as const

/** Words on a ground. */
const readable = 4.5

export interface BrandFile {
  readonly brand: string
  readonly brandDark?: string
}

/** The color in its parts, for light and dark screens; see src/brand.css. */
function partsOf({ brand, brandDark = forDark(brand) }: BrandFile) {
  return {
    brand: [brand, brandDark],
    'brand-deep': [mix(brand, '#000000', 0.25), mix(brandDark, '#ffffff', 0.3)],
    'on-brand': ['#ffffff', mix(brandDark, '#000000', 0.85)],
    'brand-soft': [mix(grounds.light.card, brand, 0.1), mix(grounds.dark.card, brandDark, 0.12)],
    'brand-desk-a': [mix('#ffffff', brand, 0.16), mix(grounds.dark.card, brandDark, 0.13)],
    'brand-desk-b': [mix('#ffffff', brand, 0.28), mix(grounds.dark.card, brandDark, 0.2)],
    'brand-bar': [mix('#2a2a2a', brand, 0.15), mix('#303030', brandDark, 0.08)],
    'brand-on-bar': [mix(brandDark, '#ffffff', 0.3), mix(brandDark, '#ffffff', 0.3)],
  } as const
}

/** Lighter, step by step, until words in it can be read on a dark ground. */
function forDark(brand: string): string {
  const steps = Array.from({ length: 20 }, (_step, index) => mix(brand, '#ffffff', index / 20))
  return steps.find((color) => contrast(color, grounds.dark.card) >= 7) ?? '#ffffff'
}

/** Styles that put the brand's color in the place of the guide's own. */
export function brandStyles(file: BrandFile): string {
  const lines = Object.entries(partsOf(file)).map(
    ([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`,
  )
  return `:root { ${lines.join(' ')} }`
}

/** What keeps these colors from being used, by the name of the color. */
export function brandFaults(file: BrandFile): readonly (readonly [name: keyof BrandFile, sentence: string])[] {
  const { brand, 'brand-soft': soft } = partsOf(file)
  const check = (name: keyof BrandFile, color: string, on: readonly string[], hint: string) => {
    const least = Math.min(...on.map((ground) => contrast(color, ground)))
    if (least >= readable) return []
    const measured = `Words in ${color} have a contrast of ${least.toFixed(1)}, and need ${readable} to be readable.`
    return [[name, `${measured} ${hint}`] as const]
  }
  const { light, dark } = grounds
  return [
    ...check('brand', brand[0], [light.paper, light.card, soft[0], '#ffffff'], 'Take a darker color.'),
    ...check('brandDark', brand[1], [dark.paper, dark.card, soft[1]], 'Take a lighter color.'),
  ]
}
