import type { Tone } from './describe-verdict.ts'

/** The color of a result's word; the word and the mark say it without the color. */
export const toneColors: Readonly<Record<Tone, string>> = { pass: 'text-good', fail: 'text-bad', unknown: 'text-quiet' }
