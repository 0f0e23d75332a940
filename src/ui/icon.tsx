import type { ReactNode } from 'react'

export type UiIcon =
  | 'eye'
  | 'eye-off'
  | 'copy'
  | 'check'
  | 'plus'
  | 'warning'
  | 'info'
  | 'back'
  | 'forward'
  | 'inbound'
  | 'outbound'
  | 'lock'

/** What points where reading goes, or comes from, points the other way in a language from right to left. */
const mirrored = 'origin-center [scale:var(--way,1)_1]'

/** Drawn on a 20 × 20 grid with a stroke of the text's colour. */
const shapes: Readonly<Record<UiIcon, ReactNode>> = {
  eye: (
    <>
      <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10z" />
      <circle cx="10" cy="10" r="2.6" />
    </>
  ),
  'eye-off': (
    <>
      <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10z" />
      <path d="M3 17 17 3" />
    </>
  ),
  copy: (
    <>
      <path d="M6.5 6.5V3h10.5v10.5h-3.5" />
      <path d="M3 6.5h10.5V17H3z" />
    </>
  ),
  check: <path d="m3.5 10.5 4.5 4.5 8.5-10" />,
  plus: <path d="M10 3.5v13M3.5 10h13" />,
  warning: <path d="M10 2.5 18.5 17h-17zM10 8v4.5M10 14.6v.4" />,
  info: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9v5M10 6v.4" />
    </>
  ),
  back: <path d="M16.5 10h-13M9 4.5 3.5 10 9 15.5" className={mirrored} />,
  forward: <path d="M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5" className={mirrored} />,
  inbound: <path d="M10 3v10M5.5 9 10 13.5 14.5 9M3.5 17h13" />,
  outbound: <path d="M10 14V4M5.5 8 10 3.5 14.5 8M3.5 17h13" />,
  lock: <path d="M4.5 9h11v8h-11zM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />,
}

/** An icon beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: UiIcon }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="inline-block size-[1.15em] shrink-0 align-[-0.2em] fill-none stroke-current stroke-[1.7] [stroke-linecap:round] [stroke-linejoin:round]"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  )
}
