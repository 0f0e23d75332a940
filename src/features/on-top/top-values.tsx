import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { onTopMessages as words } from '#words/on-top-messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { noteTouch } from '#platform/activity.ts'
import { followLinks, onWindowTouch } from '#platform/top-window.ts'
import { usePreferences } from '#state/preferences.ts'
import { answerShortcuts } from '#features/shortcuts/answer-shortcuts.ts'
import { FixedPlan, InWindow } from '#features/guide/guide-context.tsx'
import { useOnTop } from './on-top.ts'
import { TopAnnouncer } from './top-announcer.tsx'
import { ValueList } from '#features/steps/value-list.tsx'

/** The small window: which step it is, and its values as on the page. It follows the page, and goes with the guide. */
export function TopValues({ top }: { readonly top: Window }) {
  const { plan, values } = useOnTop()
  const { pathname } = useLocation()
  const hasShortcuts = usePreferences((state) => state.hasShortcuts)
  const [, guideSegment = '', stepSegment = ''] = pathname.split('/')
  const isInGuide = plan !== undefined && guidePath(guideSegment) === guidePath(plan.guide.id)

  useEffect(() => {
    if (!isInGuide) top.close()
  }, [isInGuide, top])

  useEffect(() => {
    const stops = [onWindowTouch(top, (isHere) => isHere && noteTouch()), followLinks(top)]
    return () => stops.forEach((stop) => stop())
  }, [top])

  useEffect(() => (hasShortcuts ? answerShortcuts(() => undefined, top.document) : undefined), [hasShortcuts, top])

  const position = plan && positionOf(plan, stepSegment)
  return createPortal(
    <InWindow value={top}>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2 p-2">
        <h1 className="px-1 text-sm leading-tight font-semibold">
          {position === undefined ? (
            words.name
          ) : (
            <>
              <span className="font-normal text-quiet">
                {fill(messages.step.position, { number: position.number, total: position.total })}:
              </span>{' '}
              {position.step.title}
            </>
          )}
        </h1>
        {plan === undefined || values === undefined ? (
          <p className="px-1 text-quiet">{words.none}</p>
        ) : (
          <FixedPlan plan={plan}>
            <ValueList key={values.id} label={values.title} groups={values.groups} />
          </FixedPlan>
        )}
      </main>
      <TopAnnouncer top={top} />
    </InWindow>,
    top.document.body,
  )
}
