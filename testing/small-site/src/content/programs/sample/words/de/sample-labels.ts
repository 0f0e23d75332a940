import type { Translation } from '#model/language.ts'
import type { sampleWords as english } from '../../sample-labels.ts'

export const sampleWords = { next: 'Weiter', cancel: 'Abbrechen' } as const satisfies Translation<typeof english>
