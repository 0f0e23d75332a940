/**
 * Lays out what React makes in a box that is not shown yet (`ahead`), so that it only has to be painted when it
 * is. React hides it with `display: none`; the box's own `content-visibility: hidden` keeps it from being seen, read,
 * found, focused and printed as well, and keeps its layout. A browser without that leaves it out altogether.
 * The function it returns ends that.
 */
export function layOutAhead(box: HTMLElement): () => void {
  if (!CSS.supports('content-visibility', 'hidden')) return () => undefined

  function layOut() {
    const [part] = box.children
    if (!(part instanceof HTMLElement) || part.style.display !== 'none') return
    part.style.removeProperty('display')
    // Within this task, so that it is never seen. Asking for a size makes the browser lay out what is open.
    box.className = 'ahead-open'
    box.getBoundingClientRect()
    box.className = 'ahead'
  }

  const observer = new MutationObserver(() => void setTimeout(layOut))
  observer.observe(box, { childList: true, subtree: true, attributeFilter: ['style'] })
  return () => observer.disconnect()
}
