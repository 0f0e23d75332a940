interface PanelLinesProps {
  /** How long each line is, in twelfths. */
  readonly lines: readonly (3 | 5 | 8 | 10 | 11 | 12)[]
}

/** Running text that nobody needs to read in a picture. */
export function PanelLines({ lines }: PanelLinesProps) {
  return (
    <div className="cp-lines">
      {lines.map((length, index) => (
        <i key={index} className={`cp-line-${length}`} />
      ))}
    </div>
  )
}
