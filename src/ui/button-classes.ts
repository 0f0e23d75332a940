/** One primary on a page: the way on. `soft` does something to one value, `quiet` stands back. */
export type ButtonLook = 'primary' | 'secondary' | 'soft' | 'quiet' | 'danger' | 'link'

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-xl border border-transparent px-4 py-2 text-center leading-tight font-semibold no-underline cursor-pointer select-none'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary:
    'min-h-13 px-5.5 text-value leading-tight bg-pine text-on-pine hover:bg-pine-deep forced-colors:border-[ButtonText]',
  secondary: 'border-edge bg-card text-ink hover:border-pine',
  soft: 'px-3.5 text-note leading-tight bg-pine-soft text-pine hover:border-pine forced-colors:border-[ButtonText]',
  quiet: 'px-2.5 font-medium text-quiet hover:text-ink hover:underline',
  danger: 'bg-danger text-on-danger hover:[filter:brightness(1.1)] forced-colors:border-[ButtonText]',
  link: 'px-0 text-pine underline underline-offset-3',
}

/** One look for buttons and for links that act like one. */
export function buttonClasses(look: ButtonLook): string {
  return `${base} ${looks[look]}`
}
