import type { SourceField } from '#model/verdict.ts'

/** Undoes quoted-printable (RFC 2045) on a whole text. Bytes beyond ASCII and control characters become spaces. */
export function decodeQuotedPrintable(text: string): string {
  return text.replaceAll(/=[ \t]*\n/g, '').replaceAll(/=([\da-f]{2})/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code < 32 || code > 126 ? ' ' : String.fromCharCode(code)
  })
}

const encoded = /\b(?:v|a|i|spf|dkim|dmarc)=3D/i
const plain = /\b(?:v=1|a=rsa|(?:spf|dkim|dmarc)=[a-z])/i

/** True when the header itself is encoded: tags read `v=3D1`, results `dkim=3Dpass`, and none reads plainly. */
export function readsAsQuotedPrintable(fields: readonly SourceField[]): boolean {
  const values = fields
    .filter((field) => /signature$|^authentication-results$/i.test(field.name))
    .map((field) => field.value)
  return values.some((value) => encoded.test(value)) && !values.some((value) => plain.test(value))
}
