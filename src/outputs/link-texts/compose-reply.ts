/** Several texts as one reply, between a greeting and a signature; what is empty leaves no gap. */
export function composeReply(
  { greeting, signature }: { readonly greeting: string; readonly signature: string },
  parts: readonly string[],
): string {
  return [greeting, ...parts, signature]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
}
