export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'link'

const base =
  'inline-flex items-center justify-center gap-2 rounded-lg font-semibold cursor-pointer select-none no-underline text-center leading-tight'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'min-h-11 px-5 py-2 bg-accent text-on-accent border-2 border-accent hover:[filter:brightness(1.1)]',
  secondary: 'min-h-11 px-5 py-2 bg-card text-ink border-2 border-edge hover:border-accent hover:text-accent',
  link: 'min-h-6 text-accent underline underline-offset-3',
  // Low, so that values stand close together; what can be pressed is 44 px high all the same.
  quiet:
    'relative after:absolute after:inset-x-0 after:-inset-y-1 min-h-9 px-3 py-1 text-sm bg-card text-accent border border-edge hover:border-accent hover:bg-accent-soft',
}

/** One look for buttons and for links that act like one. */
export function buttonClasses(look: ButtonLook): string {
  return `${base} ${looks[look]}`
}
