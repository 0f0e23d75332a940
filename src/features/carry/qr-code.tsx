import { useMemo } from 'react'
import { carryMessages } from '#words/carry-messages.ts'
import { fill } from '#features/language/fill.ts'
import { qrPath } from '#outputs/checklist/qr-path.ts'
import { classes } from '#ui/classes.ts'

interface QrCodeProps {
  readonly address: string
  readonly caption: string
  /** A longer address: more of its squares are seen apart. */
  readonly isLarge?: boolean
}

/** An address for a phone's camera, black on white in the dark theme too: many readers take no inverted code. */
export function QrCode({ address, caption, isLarge = false }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(address), [address])
  return (
    <figure
      className={classes(
        'text-center text-xs leading-tight print:w-[24mm] print:text-[8pt]',
        isLarge ? 'w-44' : 'w-24',
      )}
    >
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        // The page it leads to; what the address carries is not for reading.
        aria-label={fill(carryMessages.codeName, { address: address.split('#')[0] ?? '' })}
        shapeRendering="crispEdges"
        className="block w-full"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
