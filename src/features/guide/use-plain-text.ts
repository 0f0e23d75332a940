import { useCallback } from 'react'
import { messages } from '#words/messages.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { Inline } from '#model/text.ts'
import { useValues } from './guide-context.tsx'
import { unsetValue } from './unset-value.ts'

/** Turns a text of the guide into plain words, with the person's values in it; a password is only named. */
export function usePlainText(): (text: Inline) => string {
  const values = useValues()
  return useCallback(
    (text) =>
      inlineText(text, {
        icons: messages.icons,
        value: (field) => (isSecret(field) ? '' : values[field]) || unsetValue(field),
      }),
    [values],
  )
}
