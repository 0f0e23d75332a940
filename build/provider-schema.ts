import { toJsonSchema } from '@valibot/to-json-schema'
import { providerSchema } from '../src/content/providers/from-file/schema.ts'

/** The schema of a provider's file for editors, as it is kept in docs/provider.schema.json. */
export const providerJsonSchema = (): string => `${JSON.stringify(toJsonSchema(providerSchema), null, 2)}\n`
