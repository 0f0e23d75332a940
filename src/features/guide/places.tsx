import { shellMessages } from '#words/shell-messages.ts'
import { guidePagePath, guidePath, type GuidePage } from '#engine/links/paths.ts'
import { classes } from '#ui/classes.ts'
import { usePlan } from './guide-context.tsx'
import { Link } from 'react-router'

const words = shellMessages.places

/** Where in a guide a page is. */
export type Place = 'start' | 'step' | GuidePage

/** The places of a guide side by side, where the header has room for them. */
export function Places({ at }: { readonly at: Place }) {
  const { guide } = usePlan()
  const isAmongSteps = at === 'start' || at === 'step'
  return (
    <nav aria-label={words.name} className="ms-auto flex self-stretch max-rail:hidden">
      <PlaceLink to={guidePath(guide.id)} name={words.steps} isCurrent={isAmongSteps} />
      {guide.pages.filter(isPlace).map((page) => (
        <PlaceLink key={page} to={guidePagePath(guide.id, page)} name={words.pages[page]} isCurrent={at === page} />
      ))}
    </nav>
  )
}

/** What one needs years later has its place at the start and the end, and in the list of a narrow window. */
const isPlace = (page: GuidePage) => page !== 'password'

interface PlaceLinkProps {
  readonly to: string
  readonly name: string
  readonly isCurrent: boolean
}

function PlaceLink({ to, name, isCurrent }: PlaceLinkProps) {
  return (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      className={classes(
        'flex items-center border-y-2 border-transparent px-3.5 text-note forced-colors:border-[Canvas]',
        isCurrent
          ? 'border-b-pine! font-semibold text-ink forced-colors:border-b-[Highlight]!'
          : 'font-medium text-quiet hover:text-ink',
      )}
    >
      {name}
    </Link>
  )
}
