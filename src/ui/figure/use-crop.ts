import { useEffect, useRef } from 'react'

/**
 * Keeps the ring of the active row in what a crop shows. Until this runs the style sheet places the picture; it then
 * stays where it is for as long as the next ring is in view, too, so that little moves.
 */
export function useCrop(active: number | undefined) {
  const crop = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = crop.current
    if (box === null) return
    // The first call is for a new row; those after it are for a new size, also of a drawing that comes late.
    let behavior: ScrollBehavior = 'auto'
    const observer = new ResizeObserver(() => {
      placeCrop(box, active, behavior)
      behavior = 'instant'
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [active])
  return crop
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Room around a ring for its outline. */
const edge = 5

function placeCrop(box: HTMLElement, active: number | undefined, behavior: ScrollBehavior) {
  const isPlaced = box.dataset['live'] !== undefined
  // While the row is in another picture, this one stays as it is.
  const isOwn = active === undefined || !isPlaced
  const turn = box.querySelector(isOwn ? '[data-turn]' : `[data-number="${active}"]`)
  if (turn === null || box.clientHeight === 0) return
  const view = box.getBoundingClientRect()
  const spanOf = (element: Element): Span => {
    const { top, bottom } = element.getBoundingClientRect()
    return { start: top - view.top, end: bottom - view.top }
  }
  const one = spanOf(turn)
  const all = [...box.querySelectorAll('[data-number]')].map(spanOf)
  const rings = {
    start: Math.min(one.start, ...all.map(({ start }) => start)),
    end: Math.max(one.end, ...all.map(({ end }) => end)),
  }
  // All rings are a better sight than one, where there is room for them.
  const shown = rings.end - rings.start + 2 * edge <= view.height ? rings : one
  const isSeen = (down: number) => shown.start - down >= edge && shown.end - down <= view.height - edge
  // Sideways as little as shows the ring, and its number with it.
  const { left, right } = turn.getBoundingClientRect()
  const aside = Math.max(0, right + 4 * edge - view.right) + Math.min(0, left - edge - view.left)

  box.dataset['live'] = ''
  if (isPlaced && isSeen(0) && aside === 0) return
  const stage = turn.closest('[data-stage]')
  const atStage = stage === null ? undefined : downToStage(stage, spanOf, view.height)
  const above = Math.min(
    Number.parseFloat(getComputedStyle(turn).scrollMarginTop) || 0,
    view.height - edge - (shown.end - shown.start),
  )
  box.scrollTo({
    top: box.scrollTop + (atStage !== undefined && isSeen(atStage) ? atStage : shown.start - above),
    left: box.scrollLeft + aside,
    behavior: isPlaced ? behavior : 'instant',
  })
}

/** How far to scroll for what lies over a window: its middle or its last line, whichever the style sheet wants. */
function downToStage(stage: Element, spanOf: (element: Element) => Span, height: number): number | undefined {
  for (const element of [stage, stage.lastElementChild ?? stage]) {
    const { scrollSnapAlign, scrollMarginBottom } = getComputedStyle(element)
    const { start, end } = spanOf(element)
    if (scrollSnapAlign === 'center') return (start + end - height) / 2
    if (scrollSnapAlign === 'end') return end + (Number.parseFloat(scrollMarginBottom) || 0) - height
  }
  return undefined
}
