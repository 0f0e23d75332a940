import type { ScreenId, ScreenParts } from '#model/screen.ts'
import type { MarkAttributes, NumberedPart } from './screen-props.ts'

/** Gives each part its name, and its number where it is marked. The ring and the number are drawn by the style sheet. */
export function marker<S extends ScreenId>(
  marks: readonly NumberedPart<S>[],
): (part: ScreenParts[S]) => MarkAttributes {
  const numbers = new Map<string, number>(marks.map(({ part, number }) => [part, number]))
  return (part) => {
    const number = numbers.get(part)
    return number === undefined ? { 'data-part': part } : { 'data-part': part, 'data-number': number }
  }
}
