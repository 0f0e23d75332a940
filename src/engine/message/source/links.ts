/**
 * Programs turn addresses into links while copying: `you@example.org<mailto:you@example.org>` (Outlook),
 * `[you@example.org](mailto:you@example.org)` (Markdown). The link goes, what was linked stays.
 */
export function withoutLinks(value: string): string {
  if (!/mailto:|https?:/i.test(value)) return value
  return value
    .replaceAll(/\[([^[\]()\s]+)\]\((?:mailto:|https?:\/\/)[^()\s]*\)/gi, '$1')
    .replaceAll(/(?<=[^\s<,])<(?:mailto:|https?:\/\/)[^<>\s]*>/gi, '')
}
