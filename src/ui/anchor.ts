import { createContext, useContext, useLayoutEffect, useRef } from 'react'

/** True around what is made before it is shown. */
export const Ahead = createContext(false)

/**
 * The id of a place that links lead to: `<p {...useAnchor('place')}>`. Of what is shown and what is only made ahead the
 * first alone has it, so that a link finds the right one.
 */
export function useAnchor<E extends HTMLElement>(id: string | undefined) {
  const isAhead = useContext(Ahead)
  const ref = useRef<E>(null)
  // Nothing made ahead has effects before it is shown.
  useLayoutEffect(() => {
    if (ref.current !== null && id !== undefined) ref.current.id = id
  }, [id])
  return { ref, id: isAhead ? undefined : id }
}
