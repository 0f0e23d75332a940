/** One primary on a page: the way on. `soft` does something to one value, `quiet` stands back. */
export type ButtonLook = 'primary' | 'secondary' | 'soft' | 'quiet' | 'danger' | 'link'

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-xl border text-center leading-tight font-semibold no-underline cursor-pointer select-none'

/** A border that only forced colors show. */
const filled = 'border-transparent forced-colors:border-[ButtonText]'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: `${filled} min-h-13 px-5.5 py-2 text-value bg-pine text-on-pine hover:bg-pine-deep forced-colors:[forced-color-adjust:none] forced-colors:bg-[ButtonText] forced-colors:text-[ButtonFace]`,
  secondary: 'border-edge px-4 py-2 bg-card text-ink hover:border-pine',
  soft: `${filled} px-3.5 py-2 text-note bg-pine-soft text-pine hover:border-pine`,
  quiet: 'border-transparent px-2.5 py-2 font-medium text-quiet hover:text-ink hover:underline',
  danger: `${filled} px-4 py-2 bg-danger text-on-danger hover:[filter:brightness(1.1)]`,
  link: 'border-transparent text-pine underline underline-offset-3',
}

/** One look for buttons and for links that act like one. */
export function buttonClasses(look: ButtonLook): string {
  return `${base} ${looks[look]}`
}
