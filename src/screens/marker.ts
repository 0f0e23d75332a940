import type { DrawingProps, MarkAttributes } from './screen-props.ts'

/**
 * Gives each part its name, its number where it is ringed, and its cross where it is to be left alone. Ring, number and
 * cross are drawn by the style sheet, so the page shows them before its script is there.
 */
export function marker({
  rings,
  crosses,
  active,
}: Pick<DrawingProps, 'rings' | 'crosses' | 'active'>): (part: string) => MarkAttributes {
  const numbers = new Map<string, number>(rings.map(({ part, number }) => [part, number]))
  const turn = rings.find(({ number }) => number === active) ?? rings[0]
  return (part) => {
    const number = numbers.get(part)
    return {
      'data-part': part,
      ...(number !== undefined && { 'data-number': number }),
      ...(number === undefined && crosses.includes(part) && { 'data-leave': '' }),
      ...(turn?.part === part && { 'data-turn': '' }),
    }
  }
}
