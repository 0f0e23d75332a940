interface GrayLinesProps {
  readonly count: 1 | 2 | 3
}

/** Text that does not matter here. */
export function GrayLines({ count }: GrayLinesProps) {
  return (
    <span className="ow-lines">
      {[1, 2, 3].slice(0, count).map((line) => (
        <span key={line} />
      ))}
    </span>
  )
}
