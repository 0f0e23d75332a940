import type { Translation } from '#model/language.ts'
import type { program as english } from '../../program.ts'

export const program = { title: 'Configurar Sample' } as const satisfies Translation<typeof english>
