/** The names of the scripts this page has asked for, whether they came or not. */
export function loadedFiles(): readonly string[] {
  const addresses = [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...Array.from(document.scripts, ({ src }) => src),
  ]
  const files = addresses.flatMap((address) => /\/([\w.-]+\.js)(?:\?|$)/.exec(address)?.[1] ?? [])
  return [...new Set(files)]
}
