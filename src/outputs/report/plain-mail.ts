/** The text of a mail, or of a part of one: decoded, without markup, and without the marks of quotes. Never throws. */
export function plainMail(body: string, encoding: string | undefined): string {
  const decoded = encoding === 'base64' ? fromBase64(body) : isQuotedPrintable(body, encoding) ? fromQuoted(body) : body
  const text = /<(?:html|body|div|br|p|span|td|pre|blockquote)\b/i.test(decoded) ? fromHtml(decoded) : decoded
  return text.replaceAll(/^[ \t]*(?:>[ \t]?)+/gm, '').replaceAll(/\r/g, '')
}

/** Also where the line that says so is not there: a part of a mail, saved by itself. */
const isQuotedPrintable = (body: string, encoding: string | undefined) =>
  encoding === 'quoted-printable' || (/=\r?\n/.test(body) && /=(?:3D|20|E2)/.test(body))

/** RFC 2045, section 6.7. */
function fromQuoted(body: string): string {
  const joined = body.replaceAll(/=[ \t]*\r?\n/g, '')
  return joined.replaceAll(/(?:=[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes.replaceAll('=', '%'))
    } catch {
      return codes
    }
  })
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648. What is no such text ends it. By hand: the pure rooms have no browser. */
function fromBase64(body: string): string {
  let text = ''
  let bits = 0
  let count = 0
  for (const letter of body) {
    if (/\s/.test(letter)) continue
    const value = alphabet.indexOf(letter)
    if (value < 0) break
    bits = (bits * 64 + value) % 2 ** 24
    count += 6
    if (count >= 8) {
      count -= 8
      // All that reports are read by is ASCII.
      text += String.fromCharCode(Math.floor(bits / 2 ** count) % 256)
    }
  }
  return text
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

function fromHtml(html: string): string {
  return withoutStyles(html)
    .replaceAll(/\r?\n/g, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/pre|\/h\d|blockquote)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/gi, (_whole, name: string) => entities[name.toLowerCase()] ?? '')
}

/** Without what stands in `<style>`. Not by a regular expression: on a page of nothing but beginnings it would take forever. */
function withoutStyles(html: string): string {
  const lower = html.toLowerCase()
  let text = ''
  let at = 0
  for (;;) {
    const begin = lower.indexOf('<style', at)
    const end = begin < 0 ? -1 : lower.indexOf('</style>', begin)
    if (end < 0) return text + html.slice(at)
    text += html.slice(at, begin)
    at = end + '</style>'.length
  }
}
