import { escapeMarkdown } from '#outputs/checklist/escape-markdown.ts'

/** `[text](address)`; the text shows as it is. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${escapeAddress(address)})`
}

/** `<a href="address">text</a>`; the text shows as it is. */
export function htmlLink(text: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
}

/** `encodeURIComponent` leaves parentheses alone, and one of them would end the link. */
function escapeAddress(address: string): string {
  return address.replaceAll(
    /[()\s<>\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
