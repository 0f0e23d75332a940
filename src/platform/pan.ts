/**
 * Keeps the first element of a selector in the middle of what a box shows of its content, whatever size the box gets.
 * The function it returns ends that.
 */
export function keepInView(box: HTMLElement, selector: string): () => void {
  const observer = new ResizeObserver(() => {
    const target = box.querySelector(selector)?.getBoundingClientRect()
    if (target === undefined || box.scrollHeight <= box.clientHeight) return
    const outer = box.getBoundingClientRect()
    box.scrollTop += target.top + target.height / 2 - (outer.top + outer.height / 2)
  })
  // It also tells of the size there is at first.
  observer.observe(box)
  return () => observer.disconnect()
}
