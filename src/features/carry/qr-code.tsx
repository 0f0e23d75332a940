import { useMemo } from 'react'
import { carryMessages } from '#words/carry-messages.ts'
import { fill } from '#features/language/fill.ts'
import { qrPath } from '#outputs/checklist/qr-path.ts'

interface QrCodeProps {
  readonly address: string
  readonly caption: string
}

/** An address for a phone's camera, black on white in the dark theme too: many readers take no inverted code. */
export function QrCode({ address, caption }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(address), [address])
  return (
    <figure className="w-24 text-center text-xs leading-tight print:w-[24mm] print:text-[8pt]">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={fill(carryMessages.codeName, { address })}
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
