/**
 * Controls that need the script keep their place in a prerendered page but are not shown until they answer
 * (`needs-script`), so that nothing typed or pressed early is lost. The page as a whole answers when it has been taken
 * over and so have all parts with controls in it.
 */
const awaited = new Set<object>()
let isUp = false
let isSettled = false
let resolveReady: () => void

/** False until the page answers; true where pages are prerendered, which wait for nothing. */
export const isReady = () => isSettled || typeof document === 'undefined'

/** Resolves when the page answers. */
export const whenReady = new Promise<void>((resolve) => (resolveReady = resolve))

function settle() {
  if (!isUp || awaited.size > 0) return
  document.documentElement.dataset['ready'] = ''
  isSettled = true
  resolveReady()
}

/** The page itself has been taken over. */
export function sayPageIsUp(): void {
  isUp = true
  settle()
}

/** A part with controls is still to be taken over. */
export function awaitPart(part: object): void {
  awaited.add(part)
}

/** The part answers, or is gone. */
export function endAwaiting(part: object): void {
  if (awaited.delete(part)) settle()
}
