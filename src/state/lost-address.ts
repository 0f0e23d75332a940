import { create } from 'zustand'

/** The address that turned out to mean no page; null until that is known. */
export const useLostAddress = create<{ readonly path: string | null }>(() => ({ path: null }))

export const noteLost = (path: string) => useLostAddress.setState({ path })
