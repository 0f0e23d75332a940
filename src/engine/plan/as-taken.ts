import type { Values } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'

/** The values as the program takes them: it may know only one port. What was typed stays as it is, for every other use. */
export const asTaken = ({ takesOnly }: Pick<Plan, 'takesOnly'>, values: Values): Values => ({ ...values, ...takesOnly })
