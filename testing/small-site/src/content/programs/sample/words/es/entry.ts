import type { Translation } from '#model/language.ts'
import type { entry as english } from '../../entry.ts'

export const entry = { description: 'Para muestras' } as const satisfies Translation<typeof english>
