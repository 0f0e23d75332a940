/** Selects what an element shows, for the person to copy by hand. */
export function selectText(element: Element): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element)
}
