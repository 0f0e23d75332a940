import type { Page } from '@playwright/test'

/** What a page shows and says, and what of it is cut. */
export interface PageReading {
  /** Every visible text and every name told to a screen reader, code and drawn windows left out. */
  readonly texts: readonly string[]
  /** Texts of which a piece lies outside a box that hides what does not fit, or outside the window. */
  readonly cut: readonly string[]
}

/** Opens what is folded, and reads the whole page as it stands. */
export async function readPage(page: Page): Promise<PageReading> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const texts: string[] = []
    const cut: string[] = []

    const head = 'title, meta[name=description], meta[property^="og:"]:not([property$="url"], [property*="image"])'
    for (const tag of document.head.querySelectorAll(head))
      texts.push(tag.getAttribute('content') ?? tag.textContent ?? '')
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '')

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || parent === null || parent.closest('script, style, noscript, code') !== null) continue
      // Without a box it is not shown. What only screen readers get is a box of one pixel: told, but never cut.
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.screen') === null) texts.push(text)
      if (parent.closest('.sr-only') === null && isCut(node, parent)) cut.push(text)
    }
    return { texts, cut }

    function isCut(node: Node, parent: Element): boolean {
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      const isOutside = (box: DOMRect, across: boolean, down: boolean) =>
        rects.some(
          (rect) =>
            (across && (rect.left < box.left - 1 || rect.right > box.right + 1)) ||
            // A line's box is higher than its letters: half of what is above and below them may be gone.
            (down && (rect.top < box.top - 5 || rect.bottom > box.bottom + 5)),
        )
      for (let element: Element | null = parent; element !== null; element = element.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(element)
        if (display === 'inline' || display === 'contents') continue
        // What scrolls can be reached.
        if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) return false
        const isButton = element.matches('button, select, summary, th, td, label')
        const hidesAcross = isButton || overflowX === 'hidden' || overflowX === 'clip'
        const hidesDown = overflowY === 'hidden' || overflowY === 'clip'
        if (isOutside(element.getBoundingClientRect(), hidesAcross, hidesDown)) return true
      }
      return rects.some(({ left, right }) => left < -1 || right > innerWidth + 1)
    }
  })
}
