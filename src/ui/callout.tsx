import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type UiIcon } from './icon.tsx'

export type CalloutTone = 'info' | 'warn' | 'bad' | 'good'

const tones: Readonly<Record<CalloutTone, { readonly icon: UiIcon; readonly box: string; readonly title: string }>> = {
  info: { icon: 'info', box: 'border-accent bg-accent-soft', title: 'text-accent' },
  warn: { icon: 'warning', box: 'border-warn bg-warn-soft', title: 'text-warn' },
  bad: { icon: 'warning', box: 'border-bad bg-bad-soft', title: 'text-bad' },
  good: { icon: 'check', box: 'border-good bg-good-soft', title: 'text-good' },
}

interface CalloutProps {
  readonly tone: CalloutTone
  readonly title: string
  readonly children: ReactNode
  /** The level that fits the page's outline. */
  readonly heading?: 'h2' | 'h3' | 'p'
}

/** Something that must be seen, marked by a border, an icon and a title: never by colour alone. */
export function Callout({ tone, title, children, heading: Heading = 'h2' }: CalloutProps) {
  const { icon, box, title: titleColor } = tones[tone]
  return (
    <div
      className={classes(
        'rounded-lg border-s-4 px-4 py-3 break-inside-avoid brief:px-3 brief:py-1.5 brief:text-[0.94rem] brief:leading-snug',
        box,
      )}
    >
      <Heading className={classes('flex items-start gap-2 font-semibold [&>svg]:mt-1', titleColor)}>
        <Icon name={icon} />
        <span>{title}</span>
      </Heading>
      <div className="mt-1">{children}</div>
    </div>
  )
}
