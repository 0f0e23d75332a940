import { notes } from './notes.ts'

export const program = { title: 'Set up Sample', cautions: notes } as const
