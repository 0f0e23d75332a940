import { create } from 'zustand'
import type { PlainFieldId } from '#model/field.ts'

type Entries<T> = Readonly<Record<string, T>>

/** A value that another one took the place of, and in which tab it was typed. */
interface Other {
  readonly text: string
  readonly from: 'here' | 'elsewhere'
}

interface Replaced {
  /** What this page has typed, field by field. */
  readonly own: Entries<string>
  readonly others: Entries<Other>
}

/** In memory alone: nothing typed here goes without a word because another tab typed something else. */
export const useReplaced = create<Replaced>(() => ({ own: {}, others: {} }))

const keyOf = (provider: string, field: string) => `${provider}/${field}`

export const selectReplaced = (provider: string, field: PlainFieldId) => (state: Replaced) =>
  state.others[keyOf(provider, field)]

const without = <T>(entries: Entries<T>, key: string): Entries<T> =>
  Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key))

/** This page has typed something, or has chosen: nothing is to be said of what was before. */
export function noteOwn(provider: string, field: PlainFieldId, text: string | undefined, isDraft = false): void {
  const key = keyOf(provider, field)
  useReplaced.setState(({ own, others }) => ({
    own: text === undefined ? without(own, key) : { ...own, [key]: text },
    // Whoever goes on typing is still told.
    others: isDraft && text !== undefined ? others : without(others, key),
  }))
}

/** The other tab had this in the field, and what was typed here counts. */
export function noteElsewhere(provider: string, field: PlainFieldId, text: string): void {
  useReplaced.setState(({ others }) => ({
    others: { ...others, [keyOf(provider, field)]: { text, from: 'elsewhere' } },
  }))
}

/** The person leaves it as it is. */
export function settleOn(provider: string, field: PlainFieldId): void {
  useReplaced.setState(({ others }) => ({ others: without(others, keyOf(provider, field)) }))
}

type Providers = Entries<Entries<string>>

/** Another tab has changed what is stored. What it emptied is forgotten, and nothing to be told of. */
export function compareWithOwn(before: Providers, after: Providers): void {
  for (const [key, text] of Object.entries(useReplaced.getState().own)) {
    const [provider = '', field = ''] = key.split('/')
    const [was, is] = [before[provider]?.[field], after[provider]?.[field]]
    if (was === is) continue
    useReplaced.setState(({ own, others }) => ({
      own: is === undefined ? without(own, key) : own,
      others: is === undefined || is === text ? without(others, key) : { ...others, [key]: { text, from: 'here' } },
    }))
  }
}

/** Lets go of every text of this kind; of all, where none is named. */
export function dropReplaced(isMeant: (text: string) => boolean = () => true): void {
  const { own, others } = useReplaced.getState()
  if (!Object.values(own).some(isMeant) && !Object.values(others).some(({ text }) => isMeant(text))) return
  useReplaced.setState({
    own: Object.fromEntries(Object.entries(own).filter(([, text]) => !isMeant(text))),
    others: Object.fromEntries(Object.entries(others).filter(([, { text }]) => !isMeant(text))),
  })
}
