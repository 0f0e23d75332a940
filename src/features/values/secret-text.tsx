import { useCallback } from 'react'
import type { Secret } from '#secrets/secret.ts'

/**
 * A password in full. It may break between any two characters, but not at a space: nobody would see it at the end of a
 * line. The text is React's for no moment, since it keeps what it rendered last: it goes with the element.
 */
export function SecretText({ secret }: { readonly secret: Secret }) {
  const write = useCallback(
    (element: HTMLElement) => {
      for (const piece of secret.reveal().split(/(\S? +\S?)/)) {
        const part = element.ownerDocument.createElement('span')
        part.className = piece.includes(' ') ? 'whitespace-pre' : 'wrap-anywhere whitespace-pre-wrap'
        part.textContent = piece
        element.append(part)
      }
      return () => element.replaceChildren()
    },
    [secret],
  )
  return <span ref={write} translate="no" />
}
