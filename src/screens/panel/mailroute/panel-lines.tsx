interface PanelLinesProps {
  readonly lines: readonly ('short' | 'half' | 'long' | 'full')[]
}

/** Running text that nobody needs to read in a picture. */
export function PanelLines({ lines }: PanelLinesProps) {
  return (
    <div className="cp-lines">
      {lines.map((length, index) => (
        <i key={index} className={`cp-${length}`} />
      ))}
    </div>
  )
}
