import { useMemo } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { qrPath } from '#outputs/checklist/qr-path.ts'
import { announce } from '#features/session/announcer.tsx'
import { downloadText } from '#platform/download.ts'
import { Button } from '#ui/button.tsx'

const words = deskMessages.code

interface DeskCodeProps {
  readonly link: string
  readonly fileName: string
}

/** The link for a camera, black on white in the dark theme too: many readers take no inverted code. */
export function DeskCode({ link, fileName }: DeskCodeProps) {
  const { size, path } = useMemo(() => qrPath(link), [link])

  function download() {
    const picture =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" ` +
      `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
    downloadText(fileName, 'image/svg+xml', picture)
    announce(words.done)
  }

  return (
    <div className="flex flex-wrap items-center gap-4 pt-1">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.name}
        shapeRendering="crispEdges"
        className="block w-32 shrink-0"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div>
        <p className="mb-2 text-sm">{words.hint}</p>
        <Button look="quiet" onClick={download}>
          {words.download}
        </Button>
      </div>
    </div>
  )
}
