import { create } from 'zustand'

/** False until what is stored has been read: until then nothing may be concluded from an empty progress. */
export const useLoaded = create<{ readonly isLoaded: boolean }>(() => ({ isLoaded: false }))

export const setLoaded = () => useLoaded.setState({ isLoaded: true })
