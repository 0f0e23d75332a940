/** A loaded machine without a graphics card draws a page of WebKitGTK in seconds, not in frames. */
const patience = 60_000

/**
 * Asks again until the answer is neither false nor undefined, and gives it.
 * @template T
 * @param {string} what in words, for when it never comes
 * @param {() => Promise<T | undefined | false>} ask
 * @returns {Promise<T>}
 */
export async function until(what, ask) {
  const end = Date.now() + patience
  let last = ''
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== false) return answer
    } catch (error) {
      // A page that is just going away cannot answer.
      last = ` (${describe(error)})`
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what}: not within ${patience / 1000} seconds${last}`)
}

/**
 * An error in words; those of a driver may come with a name alone.
 * @param {unknown} error
 */
export function describe(error) {
  return error instanceof Error ? error.message || error.name : String(error)
}
