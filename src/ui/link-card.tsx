import { classes } from './classes.ts'
import { Icon, type UiIcon } from './icon.tsx'

/** The look of a quiet card that leads somewhere; one of a row may come first. */
export const linkCardClasses = (isFirst = false) =>
  classes(
    'grid min-h-17 w-full grid-cols-[auto_minmax(0,1fr)] content-center items-center gap-x-3.5 rounded-2xl border bg-card px-4.5 py-3 text-start leading-snug text-ink no-underline cursor-pointer hover:border-pine',
    isFirst ? 'border-pine lifted' : 'border-hair',
  )

interface CardWordsProps {
  readonly icon: UiIcon
  readonly title: string
  /** What it takes, or what it gives. */
  readonly text: string
}

/** What such a card says. */
export function CardWords({ icon, title, text }: CardWordsProps) {
  return (
    <>
      <span className="row-span-2 text-[1.375rem] text-pine">
        <Icon name={icon} />
      </span>
      <span className="font-semibold">{title}</span>
      <span className="col-start-2 text-note text-quiet">{text}</span>
    </>
  )
}
