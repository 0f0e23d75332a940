/** The versions that look different: up to 12, 13 and 14, 15, from 26 on. */
export type Macos = '12' | '13' | '15' | '26'

/** Whoever is not sure sees 15: the newest version whose labels were checked. */
export function macosOf(answer: string | undefined): Macos {
  switch (answer) {
    case '12':
    case '13':
    case '26':
      return answer
    // It looks like 26.
    case '27':
      return '26'
    default:
      return '15'
  }
}
