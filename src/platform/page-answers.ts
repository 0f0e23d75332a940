/**
 * Controls that need the script keep their place in a prerendered page but are not shown until they answer
 * (`needs-script`), so that nothing typed or pressed early is lost.
 */
export function sayPageAnswers(): void {
  document.documentElement.dataset['ready'] = ''
}

/** The line that is in every page from the first (`build/document.ts`): its script does not come, or not yet. */
export function showNotStarted(isShown: boolean): void {
  const line = document.getElementById('not-started')
  if (line !== null) line.hidden = !isShown
}
