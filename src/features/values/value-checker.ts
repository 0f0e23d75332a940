import { valueNotes, valueProblems } from '#content/words/en/value-messages.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { cleanValue } from '#engine/values/clean-value.ts'
import { setCleaner } from '#state/cleaner.ts'

setCleaner(cleanValue)

/** What judges typed values, and its words; a chunk of its own, for nothing is judged before a line is left. */
export const valueChecker = { check: checkValue, problems: valueProblems, notes: valueNotes }
