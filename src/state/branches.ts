import { create } from 'zustand'
import { useForgotten } from './forgotten.ts'

/** What the person sees where a step asks, by step. In memory alone: it is the answer of this moment. */
export const useBranches = create<Readonly<Record<string, string>>>(() => ({}))

export function pickBranch(step: string, branch: string): void {
  useBranches.setState({ [step]: branch })
}

useForgotten.subscribe((now, before) => {
  if (now.count !== before.count) useBranches.setState({}, true)
})
