import type { Page } from '@playwright/test'

/** What a page shows and says, and what of it is cut. */
export interface PageReading {
  /** Every visible text and every name told to a screen reader, code and the provider's drawn pages left out. */
  readonly texts: readonly string[]
  /** Texts of which a piece lies outside a box that hides what does not fit, or outside the window. */
  readonly cut: readonly string[]
}

/** Which of its sides an element hides things beyond. */
type Limits = 'none' | 'scrolls' | { readonly box: DOMRect; readonly across: boolean; readonly down: boolean }

/** Opens what is folded, and reads the whole page as it stands. */
export async function readPage(page: Page): Promise<PageReading> {
  // What runs in the page has only what stands in this function.
  /* oxlint-disable unicorn/consistent-function-scoping */
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const texts: string[] = []
    const cut: string[] = []
    const limits = new Map<Element, Limits>()

    const head = 'title, meta[name=description], meta[property="og:title"], meta[property="og:site_name"]'
    for (const tag of document.head.querySelectorAll(head))
      texts.push(tag.getAttribute('content') ?? tag.textContent ?? '')
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '')

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || parent === null || parent.closest('script, style, noscript, code, bdi, .cp') !== null) continue
      // Without a box it is not shown. What only screen readers get is a box of one pixel: told, but never cut.
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      texts.push(text)
      if (!mayBeCut(parent) && isCut(node, parent)) cut.push(text)
    }
    return { texts, cut }

    /** What only screen readers get, in any window or in a narrow one. */
    function isForEars(element: Element | null): boolean {
      if (element === null) return false
      return getComputedStyle(element).clipPath === 'inset(50%)' || isForEars(element.parentElement)
    }

    /**
     * A drawn window is cut at its edge, and ends a value in an ellipsis; a word that a mark points at must be whole. Of
     * a picture that moves with the values a piece is shown.
     */
    function mayBeCut(element: Element): boolean {
      // The small picture of an answer is there to be recognized.
      if (element.closest('.branch-picture') !== null) return true
      if (element.closest('.screen') === null) return isForEars(element)
      if (isCropped(element.closest('[role=img]'))) return true
      return element.closest('[data-number]') === null || element.closest('.mac-value[dir], .mac-dots') !== null
    }

    function isCropped(picture: Element | null): boolean {
      return picture !== null && getComputedStyle(picture).overflowY === 'hidden'
    }

    function limitsOf(element: Element): Limits {
      const known = limits.get(element)
      if (known !== undefined) return known
      const read = readLimits(element)
      limits.set(element, read)
      return read
    }

    function readLimits(element: Element): Limits {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display === 'inline' || display === 'contents') return 'none'
      // What scrolls can be reached.
      if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) return 'scrolls'
      const isControl = element.matches('button, select, summary, th, td, label')
      const across = isControl || overflowX === 'hidden' || overflowX === 'clip'
      const down = overflowY === 'hidden' || overflowY === 'clip'
      return across || down ? { box: element.getBoundingClientRect(), across, down } : 'none'
    }

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
        const own = limitsOf(element)
        if (own === 'scrolls') return false
        if (own !== 'none' && isOutside(own.box, own.across, own.down)) return true
      }
      return rects.some(({ left, right }) => left < -1 || right > innerWidth + 1)
    }
  })
}
