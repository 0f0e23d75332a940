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
  | 'chevron'
  | 'help'
  | 'settings'
  | 'keyboard'
  | 'trash'
  | 'mail'
  | 'file'
  | 'bolt'
  | 'print'
  | 'shield'
  | 'paste'

/** What points where reading goes, or comes from, points the other way in a language from right to left. */
const mirrored = 'origin-center [scale:var(--way,1)_1]'

/** Drawn on a 20 × 20 grid with a stroke of the text's color. */
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
  chevron: <path d="m7 3.5 6.5 6.5L7 16.5" className={mirrored} />,
  help: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.9 7.9a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 13.9v.3" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6h7.5M15 6h2M3 14h2M9.5 14H17" />
      <circle cx="12.7" cy="6" r="2.2" />
      <circle cx="7.2" cy="14" r="2.2" />
    </>
  ),
  keyboard: <path d="M2.5 5h15v10h-15zM5.5 8.2h.1M8.5 8.2h.1M11.5 8.2h.1M14.5 8.2h.1M6.5 11.8h7" />,
  trash: <path d="M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5" />,
  mail: <path d="M3 5h14v10.5H3zM3.2 5.6 10 10.8l6.8-5.2" />,
  file: <path d="M5 2.5h6.5L15.5 6.5V17.5H5zM11.5 2.5V6.5h4M10.2 9v5M7.9 11.8l2.3 2.3 2.3-2.3" />,
  bolt: <path d="M11 2.5 4.5 11.5H9.5L9 17.5l6.5-9H10.5z" />,
  print: <path d="M6 7V3h8v4M6 14.5H3.5V7h13v7.5H14M6 12h8v5H6z" />,
  paste: <path d="M7 4H4.5v13h11V4H13M7 2.5h6v3H7zM10 8v5.5M7.7 11.2l2.3 2.3 2.3-2.3" />,
  shield: <path d="M10 2.5 16 4.7V9.5c0 4-2.6 6.5-6 8-3.4-1.5-6-4-6-8V4.7zM7.3 9.8l2 2 3.5-3.8" />,
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
