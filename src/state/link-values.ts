import { create } from 'zustand'
import { useForgotten } from './forgotten.ts'

/** What came in the address, unread. In memory alone: nothing of it counts before the person says so. */
export const useLinkValues = create<{ readonly text: string }>(() => ({ text: '' }))

export const noteLinkValues = (text: string) => useLinkValues.setState({ text: text === '' ? ' ' : text })

export const dropLinkValues = () => useLinkValues.setState({ text: '' })

useForgotten.subscribe((now, before) => {
  if (now.count !== before.count) dropLinkValues()
})
