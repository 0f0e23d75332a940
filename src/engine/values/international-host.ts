import punycode from 'punycode.js'

// oxlint-disable-next-line import/no-named-as-default-member -- Node sees no other export than the default.
const { toASCII, toUnicode } = punycode

/** A host in the form the DNS has it: letters beyond ASCII as `xn--`. '' for letters that have no such form. */
export function asciiHost(host: string): string {
  try {
    return toASCII(host)
  } catch {
    return ''
  }
}

/** The same with its own letters; as it is where there are none behind it. */
export function readableHost(host: string): string {
  try {
    return toUnicode(host)
  } catch {
    return host
  }
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Thai', 'Han', 'Hangul'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
)
/** East Asian names mix theirs with Latin letters, and nobody confuses them. */
const isEastAsian = (label: string) => /\p{Script=Han}|\p{Script=Hangul}/u.test(label)

/** True where letters of several alphabets are in one part of a name: some look the same and are not. */
export function hasMixedScripts(host: string): boolean {
  return readableHost(host)
    .split('.')
    .some((label) => !isEastAsian(label) && scripts.filter((script) => script.test(label)).length > 1)
}
