import { create } from 'zustand'
import type { PlainFieldId, SecretFieldId } from '#model/field.ts'
import { useForgotten } from './forgotten.ts'

/** What a field does not keep: one of the passwords, or a text that looks like one and waits to be looked at. */
export type Held =
  | { readonly kind: 'password'; readonly secret: SecretFieldId }
  | { readonly kind: 'shape'; readonly text: string }

type HeldFields = Readonly<Record<string, Held>>

/** In memory alone: nothing here is stored, copied or printed. */
export const useHeld = create<HeldFields>(() => ({}))

const keyOf = (provider: string, field: PlainFieldId) => `${provider}/${field}`

export const selectHeld = (provider: string, field: PlainFieldId) => (state: HeldFields) =>
  state[keyOf(provider, field)]

export function hold(provider: string, field: PlainFieldId, held: Held): void {
  useHeld.setState({ [keyOf(provider, field)]: held })
}

export function letGo(provider: string, field: PlainFieldId): void {
  const { [keyOf(provider, field)]: gone, ...others } = useHeld.getState()
  if (gone !== undefined) useHeld.setState(others, true)
}

useForgotten.subscribe((now, before) => {
  if (now.count !== before.count) useHeld.setState({}, true)
})
