import { useEffect, useRef, useState, type RefObject } from 'react'

interface Editing {
  readonly isEdited: boolean
  /** The button that gets the focus back when the field was closed by a key; elsewhere the focus has gone by itself. */
  readonly edit: RefObject<HTMLButtonElement | null>
  readonly open: () => void
  readonly close: (isByKey: boolean) => void
}

/** Whether the field of a row is open, and where the focus goes when it closes. */
export function useEditing(): Editing {
  const [isEdited, setEdited] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const getsFocus = useRef(false)

  useEffect(() => {
    if (isEdited || !getsFocus.current) return
    getsFocus.current = false
    edit.current?.focus()
  }, [isEdited])

  return {
    isEdited,
    edit,
    open: () => setEdited(true),
    close: (isByKey) => {
      getsFocus.current = isByKey
      setEdited(false)
    },
  }
}
