interface SectionTitleProps {
  readonly id: string
  readonly number: number
  readonly children: string
}

/** The heading of one of the three things to do, with its number. */
export function SectionTitle({ id, number, children }: SectionTitleProps) {
  return (
    <h2 id={id} className="flex items-center gap-3 text-2xl leading-tight font-bold tracking-tight">
      <span className="grid size-9 shrink-0 place-items-center rounded-full bg-ink text-lg font-semibold text-paper even-digits">
        {number}
      </span>
      {children}
    </h2>
  )
}
