/** Selects what an element shows, or all from the first to the last, for the person to copy by hand. */
export function selectText(first: Element, last = first): void {
  first.ownerDocument.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
}
