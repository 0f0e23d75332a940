import { create } from 'zustand'
import type { PlainFieldId, TypedValues } from '#model/field.ts'
import { useForgotten } from './forgotten.ts'

/** What an agent knows of the person they help. In memory alone: it is somebody else's. */
export const useCustomerValues = create<{ readonly typed: TypedValues }>(() => ({ typed: {} }))

export function typeCustomerValue(field: PlainFieldId, text: string): void {
  useCustomerValues.setState(({ typed: { [field]: _old, ...others } }) => ({
    typed: text === '' ? others : { ...others, [field]: text },
  }))
}

export const clearCustomerValues = () => useCustomerValues.setState({ typed: {} })

useForgotten.subscribe((now, before) => {
  if (now.count !== before.count) clearCustomerValues()
})
