/** A place in a text, between lines. */
export interface Place {
  readonly offset: number
  /** The number of the line that starts here; the first is 1. */
  readonly number: number
}

export const start: Place = { offset: 0, number: 1 }

export interface Line {
  readonly text: string
  readonly number: number
  readonly place: Place
  readonly next: Place
}

/** CRLF, LF and CR all end a line; a byte order mark goes. Everything below reads lines ended by "\n". */
export function plainLines(text: string): string {
  return text.replace(/^\u{feff}+/u, '').replaceAll(/\r\n?/g, '\n')
}

/** The line that starts at a place; null at the end of the text. */
export function lineAt(text: string, place: Place): Line | null {
  if (place.offset >= text.length) return null
  const found = text.indexOf('\n', place.offset)
  const end = found === -1 ? text.length : found
  return {
    text: text.slice(place.offset, end),
    number: place.number,
    place,
    next: { offset: end + 1, number: place.number + 1 },
  }
}

/** Pages put marks that do not show between characters. (No-break spaces count as spaces throughout.) */
export function visible(line: string): string {
  return line.replaceAll(/[\u{200b}-\u{200f}\u{2060}\u{feff}]/gu, '')
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
