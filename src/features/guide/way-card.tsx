import { CardWords, linkCardClasses } from '#ui/link-card.tsx'
import type { UiIcon } from '#ui/icon.tsx'
import { Link } from 'react-router'

interface WayCardProps {
  readonly to: string
  readonly icon: UiIcon
  readonly title: string
  readonly text: string
  readonly isFirst?: boolean
}

/** Another page of the guide, with what it takes. */
export function WayCard({ to, isFirst = false, ...words }: WayCardProps) {
  return (
    <li className="grid">
      <Link to={to} className={linkCardClasses(isFirst)}>
        <CardWords {...words} />
      </Link>
    </li>
  )
}
