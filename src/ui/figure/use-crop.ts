import { useEffect, useRef } from 'react'

/**
 * Keeps the ring of the active row in what a crop shows. Until this runs, the style sheet shows the first ring; it
 * then stays where it is for as long as the next ring is in view, too, so that little moves.
 */
export function useCrop(active: number | undefined) {
  const crop = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = crop.current
    if (box === null) return
    // It also tells of the size there is at first, and of the drawing when it comes later than the figure.
    const observer = new ResizeObserver(() => show(box, 'instant'))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (crop.current !== null) show(crop.current, 'auto')
  }, [active])
  return crop
}

function show(box: HTMLElement, behavior: 'instant' | 'auto') {
  const turn = box.querySelector<HTMLElement>('[data-turn]')
  if (turn === null || box.clientHeight === 0) return
  const isFirst = box.dataset['live'] === undefined
  const view = box.getBoundingClientRect()
  const margin = marginOf(turn)
  const rings = [...box.querySelectorAll('[data-number]')].map((ring) => placeOf(ring, view))
  const one = placeOf(turn, view)
  // All rings are a better start than one, where there is room for them.
  const all = {
    top: Math.min(one.top, ...rings.map(({ top }) => top)),
    bottom: Math.max(one.bottom, ...rings.map(({ bottom }) => bottom)),
  }
  const target = all.bottom - all.top + 2 * margin.edge <= view.height ? all : one
  const isSeen =
    target.top >= margin.edge &&
    target.bottom <= view.height - margin.edge &&
    one.left >= 0 &&
    one.right <= view.width
  if (isFirst || !isSeen)
    box.scrollTo({
      top: box.scrollTop + target.top - margin.above,
      left: box.scrollLeft + one.right + margin.above > view.width ? box.scrollLeft + one.right + margin.above - view.width : box.scrollLeft + Math.min(0, one.left - margin.above),
      behavior: isFirst ? 'instant' : behavior,
    })
  box.dataset['live'] = ''
}

/** Where an element is in what a box shows. */
function placeOf(element: Element, view: DOMRect) {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return { top: top - view.top, bottom: bottom - view.top, left: left - view.left, right: right - view.left }
}

/** The style sheet says how much to show above a ring; ring and number stand out a little themselves. */
const marginOf = (turn: Element) => ({
  above: Number.parseFloat(getComputedStyle(turn).scrollMarginTop) || 0,
  edge: 8,
})
