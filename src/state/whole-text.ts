import { create } from 'zustand'

/** Whether steps show their whole text where a small window has one sentence for it; asked for once, it holds for all. */
export const useWholeText = create(() => ({ isWhole: false }))

export function showWholeText(isWhole: boolean): void {
  useWholeText.setState({ isWhole })
}
