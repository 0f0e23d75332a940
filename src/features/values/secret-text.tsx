/** A password in full. It may break between any two characters, but not at a space: nobody would see it at the end of a line. */
export function SecretText({ text }: { readonly text: string }) {
  return text.split(/(\S? +\S?)/).map((piece, index) => (
    <span key={index} className={piece.includes(' ') ? 'whitespace-pre' : 'wrap-anywhere whitespace-pre-wrap'}>
      {piece}
    </span>
  ))
}
