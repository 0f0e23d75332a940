import type { Translation } from '#model/language.ts'
import type { notes as english } from '../../notes.ts'

export const notes = { names: { title: 'Nombres', text: 'Elija uno.' } } as const satisfies Translation<typeof english>
