/** A mark of this tab that outlives a load of the page. It is there or not, and holds nothing. Storage may throw. */
export function hasFlag(name: string): boolean {
  try {
    return sessionStorage.getItem(name) !== null
  } catch {
    return false
  }
}

export function setFlag(name: string, isUp: boolean): void {
  try {
    if (isUp) sessionStorage.setItem(name, '')
    else sessionStorage.removeItem(name)
  } catch {
    // Then nobody is told why a password is gone.
  }
}

/** True where the person loaded the page again, or the browser did; false where a link led here. */
export function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload'
}
