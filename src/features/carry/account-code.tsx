import { useMemo } from 'react'
import { carriedMessages as words } from '#words/carried-messages.ts'
import { qrPath } from '#outputs/checklist/qr-path.ts'
import type { MobileAccount } from '#outputs/thunderbird/mobile-account.ts'
import { writeCode } from '#outputs/thunderbird/write-code.ts'

/** In CSS pixels. Phones have trouble with smaller ones on a screen. */
const moduleSize = 5

/**
 * The account as a code to scan inside Thunderbird, black on white in the dark theme too: its reader takes no inverted
 * code. Where the page is narrower the code keeps its size and is scrolled.
 */
export function AccountCode({ account }: { readonly account: MobileAccount }) {
  const { size, path } = useMemo(() => qrPath(writeCode(account), 'L'), [account])
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <section
        aria-label={words.codeArea}
        // Whoever has no mouse scrolls with the arrow keys, and for that it must take the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-w-full overflow-x-auto rounded-lg"
      >
        <svg
          viewBox={`0 0 ${size} ${size}`}
          width={size * moduleSize}
          height={size * moduleSize}
          role="img"
          aria-label={words.codeName}
          shapeRendering="crispEdges"
          className="block max-w-none"
        >
          <rect width={size} height={size} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
      </section>
      <p className="text-caption text-quiet">{words.code}</p>
    </div>
  )
}
