/**
 * Controls that need the script keep their place in a prerendered page but are not shown until they answer
 * (`needs-script`), so that nothing typed or pressed early is lost. The page as a whole answers when it has been taken
 * over and so have all parts with controls in it.
 */
const awaited = new Set<object>()
let isUp = false

function settle() {
  if (isUp && awaited.size === 0) document.documentElement.dataset['ready'] = ''
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
