import { create } from 'zustand'

/** How often everything was forgotten: what a page holds of its own, outside the stores, goes when this grows. */
export const useForgotten = create<{ readonly count: number }>(() => ({ count: 0 }))

export const sayForgotten = () => useForgotten.setState(({ count }) => ({ count: count + 1 }))
