import * as v from 'valibot'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { plainFields } from '#engine/values/fields.ts'
import { idleChoices } from './idle-choices.ts'
import { longestOwnText } from './own-text.ts'
import { themes } from './themes.ts'

/** What stands under a name in the browser's storage: which version wrote it, and its state if that has the shape we know. */
export interface StoredText<S> {
  readonly version: number
  readonly state: S | undefined
}

export type StateCheck<S> = (text: string) => StoredText<S> | undefined

const envelope = v.object({ version: v.number(), state: v.unknown() })

/** Reads stored text; undefined where it is not even the envelope. Never throws. */
export function checkWith<S>(schema: v.GenericSchema<unknown, S>): StateCheck<S> {
  return (text) => {
    const outer = v.safeParse(envelope, parseJson(text))
    if (!outer.success) return undefined
    const inner = v.safeParse(schema, outer.output.state)
    return { version: outer.output.version, state: inner.success ? inner.output : undefined }
  }
}

const id = v.pipe(v.string(), v.maxLength(64))
const line = v.pipe(v.string(), v.maxLength(1000))
const ownText = v.pipe(v.string(), v.maxLength(longestOwnText))
const entries = Object.fromEntries(plainFields.map((field) => [field, v.optional(line)])) as Record<
  PlainFieldId,
  v.OptionalSchema<typeof line, undefined>
>

// JSON has no `undefined`: an optional value is there or not, as our type says.
const typedValues = v.object(entries) as v.GenericSchema<unknown, TypedValues>

/** The shapes of what is stored, one for each store. */
export const stateChecks = {
  progress: checkWith(
    v.object({
      guides: v.record(
        id,
        v.object({
          done: v.pipe(v.array(id), v.maxLength(200)),
          at: v.nullable(id),
          answers: v.record(id, id),
          // Texts from before links were told from answers have none.
          linked: v.optional(v.record(id, id), {}),
        }),
      ),
    }),
  ),
  settings: checkWith(
    v.object({
      providers: v.record(id, typedValues),
      profileFor: v.exactOptional(v.record(id, line)),
      sure: v.exactOptional(v.record(id, v.pipe(v.array(id), v.maxLength(plainFields.length)))),
    }),
  ),
  // Newer preferences are optional: a text from before them is as good.
  preferences: checkWith(
    v.object({
      idleMinutes: v.picklist(idleChoices),
      theme: v.optional(v.picklist(themes), 'system'),
      hasShortcuts: v.optional(v.boolean(), true),
    }),
  ),
  desk: checkWith(v.object({ greeting: ownText, signature: ownText })),
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
