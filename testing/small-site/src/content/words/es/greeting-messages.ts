import type { Translation } from '#model/language.ts'
import type { greetingMessages as english } from '../en/greeting-messages.ts'

export const greetingMessages = {
  hello: 'Hola, {nombre}',
  left: { one: 'Queda 1 minuto', many: 'Quedan {count} de minutos', other: 'Quedan {count} minutos' },
} as const satisfies Translation<typeof english>
