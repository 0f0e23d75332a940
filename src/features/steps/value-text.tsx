import { Fragment } from 'react'

/** A value that may break after a dot or an @, and not in the middle of a word. */
export function ValueText({ value }: { readonly value: string }) {
  return (
    <bdi className="break-words">
      {value.split(/(?<=[.@])/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          <span>{piece}</span>
        </Fragment>
      ))}
    </bdi>
  )
}
