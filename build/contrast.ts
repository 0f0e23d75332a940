const part = (color: string, start: number) => Number.parseInt(color.slice(start, start + 2), 16)

/** Relative luminance of a color such as #0f5a49, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = part(color, start) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colors, from 1 to 21. Words need 4.5, borders and signs 3. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** So many parts of the second color in the first. */
export function mix(one: string, other: string, share: number): string {
  const mixed = [1, 3, 5].map((start) => Math.round(part(one, start) * (1 - share) + part(other, start) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
