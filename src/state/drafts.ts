import { create } from 'zustand'
import type { PlainFieldId, TypedValues } from '#model/field.ts'

/** What is being typed, for each provider: pictures follow it, and nothing of it is stored until the field is left. */
export const useDrafts = create<Readonly<Record<string, TypedValues>>>(() => ({}))

const noDrafts: TypedValues = {}

export const selectDrafts = (provider: string) => (state: Readonly<Record<string, TypedValues>>) =>
  state[provider] ?? noDrafts

export function draftValue(provider: string, field: PlainFieldId, value: string): void {
  useDrafts.setState((state) => ({ [provider]: { ...state[provider], [field]: value } }))
}

export function endDraft(provider: string, field: PlainFieldId): void {
  const { [field]: gone, ...others } = useDrafts.getState()[provider] ?? noDrafts
  if (gone !== undefined) useDrafts.setState({ [provider]: others })
}
