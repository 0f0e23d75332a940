/** The versions that look different: up to 12, 13 and 14, from 15 on. */
export type Macos = '12' | '13' | '15'

/** Whoever is not sure sees the newest. */
export function macosOf(answer: string | undefined): Macos {
  return answer === '12' || answer === '13' ? answer : '15'
}
