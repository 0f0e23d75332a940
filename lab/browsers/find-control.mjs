/**
 * Runs in the page: the controls of this role whose name, read the plain way, is this one. The driver then asks the
 * browser for the role and name it computed itself.
 * @param {import('./port.ts').Role} role
 * @param {string} name
 * @returns {Element[]}
 */
export function findControls(role, name) {
  const shapes = {
    button: 'button, summary, [role="button"]',
    link: 'a[href]',
    textbox: 'input:not([type="checkbox"], [type="radio"], [type="search"]), textarea',
    combobox: 'select',
    radio: 'input[type="radio"]',
  }
  /** @param {Element} element */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- in the page there is no scope around this function
  const nameOf = (element) => {
    const own = element.getAttribute('aria-label')
    if (own !== null) return own
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    const labels = isField ? element.labels : null
    return [...(labels ?? [element])].map((each) => each.textContent ?? '').join(' ')
  }
  // The words of two lines have no space between them here.
  const squeeze = (/** @type {string} */ text) => text.replaceAll(/\s+/g, '')
  return [...document.querySelectorAll(shapes[role])].filter(
    (element) => squeeze(nameOf(element)) === squeeze(name) && element.checkVisibility({ visibilityProperty: true }),
  )
}

/**
 * Runs in the page: brings the control to the middle of the window, and says whether a press there would reach it.
 * @param {Element} control
 */
export function isReachable(control) {
  control.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = control.getBoundingClientRect()
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return hit !== null && control.contains(hit)
}
