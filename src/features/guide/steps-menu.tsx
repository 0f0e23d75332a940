import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { shellMessages } from '#words/shell-messages.ts'
import { guidePagePath, guidePath } from '#engine/links/paths.ts'
import type { Position } from '#engine/progress/progress.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { usePlan } from './guide-context.tsx'
import { Link } from 'react-router'
import type { Place } from './places.tsx'
import { Segments } from './segments.tsx'
import { StepList } from './step-list.tsx'

const { places, progress } = shellMessages

interface StepsMenuProps {
  readonly at: Place
  /** On the page of a step. */
  readonly position: Position | undefined
}

/** Where the header has no room for more: one slim line that opens the list of steps and the other pages. */
export function StepsMenu({ at, position }: StepsMenuProps) {
  const { guide } = usePlan()
  const current = position?.step.id
  return (
    <Menu
      trigger={
        <>
          <span className="flex items-center gap-1.5 text-note leading-tight whitespace-nowrap">
            <b>
              {position === undefined
                ? nameOf(at)
                : fill(progress.position, { number: position.number, total: position.total })}
            </b>
            {position !== undefined && (
              <span className="overflow-hidden text-ellipsis text-quiet max-phone:sr-only">
                <span aria-hidden="true">·</span> <span>{position.phase.title}</span>
              </span>
            )}
            <span className="sr-only">{progress.open}</span>
            <span className="rotate-90 text-xs text-quiet">
              <Icon name="chevron" />
            </span>
          </span>
          <Segments current={current} />
        </>
      }
      className="min-w-0 flex-1 max-[17rem]:order-last max-[17rem]:basis-full rail:hidden"
      look="grid min-h-12 content-center gap-1.5 rounded-lg"
      panel="inset-x-0 top-full max-h-[calc(100dvh-4rem)] border-b bg-paper"
    >
      <nav aria-label={messages.step.navigation} className="page pt-2 pb-4">
        <StepList current={current} />
        <p className="mt-2 flex flex-wrap gap-2 border-t border-hair pt-3">
          <Link to={guidePath(guide.id)} className={buttonClasses('soft')}>
            {places.start}
          </Link>
          {guide.pages.map((page) => (
            <Link
              key={page}
              to={guidePagePath(guide.id, page)}
              aria-current={at === page ? 'page' : undefined}
              className={buttonClasses('soft')}
            >
              {places.pages[page]}
            </Link>
          ))}
        </p>
      </nav>
    </Menu>
  )
}

function nameOf(at: Place): string {
  return at === 'start' || at === 'step' ? places.steps : places.pages[at]
}
