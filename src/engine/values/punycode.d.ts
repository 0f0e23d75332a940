/** The package brings no types. Its only other entry has named exports that Node does not see. */
declare module 'punycode.js' {
  const punycode: {
    readonly toASCII: (domain: string) => string
    readonly toUnicode: (domain: string) => string
  }
  export default punycode
}
