import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type UiIcon } from './icon.tsx'

export type CalloutTone = 'info' | 'warn' | 'bad' | 'good'

const tones: Readonly<Record<CalloutTone, { readonly icon: UiIcon; readonly box: string; readonly title: string }>> = {
  info: { icon: 'info', box: '', title: 'text-ink' },
  warn: { icon: 'warning', box: 'rounded-xl border border-amber-line bg-amber-soft px-3.5 py-3', title: 'text-amber' },
  bad: { icon: 'warning', box: '', title: 'text-danger' },
  good: { icon: 'check', box: '', title: 'text-pine' },
}

interface CalloutProps {
  readonly tone: CalloutTone
  readonly title: string
  readonly children: ReactNode
  /** The level that fits the page's outline. */
  readonly heading?: 'h2' | 'h3' | 'p'
}

/** Something that must be seen. Trouble that is expected has an amber card; all else is a note without a box. */
export function Callout({ tone, title, children, heading: Heading = 'h2' }: CalloutProps) {
  const { icon, box, title: titleColor } = tones[tone]
  return (
    <div className={classes('break-inside-avoid text-note', box)}>
      <Heading className={classes('flex items-start gap-2 font-semibold [&>svg]:mt-0.5', titleColor)}>
        <Icon name={icon} />
        <span>{title}</span>
      </Heading>
      <div className="mt-1">{children}</div>
    </div>
  )
}
