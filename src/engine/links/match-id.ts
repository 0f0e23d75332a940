/** The id a text stands for, and what had to be overlooked. */
export interface IdMatch {
  readonly id: string
  readonly isOtherCase: boolean
  readonly isTidied: boolean
}

/** Finds an id as it is; else in another case, with spaces for hyphens, accents, marks around it or words after it. */
export function matchId(typed: string, ids: readonly string[]): IdMatch | undefined {
  for (const text of [typed, tidyId(typed), plainId(typed), typed.split(/\s/)[0] ?? '']) {
    const exact = ids.find((id) => id === text)
    const id = exact ?? ids.find((other) => other.toLowerCase() === text.toLowerCase())
    if (id !== undefined) return { id, isOtherCase: exact === undefined, isTidied: text !== typed }
  }
  return undefined
}

/** The text with hyphens between its words and nothing but letters and digits at its ends. */
export function tidyId(typed: string): string {
  return typed.replaceAll(/[\s_]+/g, '-').replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
}

/** A keyboard of another language, or a program that meant well, put accents on letters. */
const plainId = (typed: string) => tidyId(typed.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
