/**
 * Shows a theme. The page does the same for a stored one before its first paint (build/theme-script.ts); what is
 * light and what is dark stands in the style sheets alone.
 */
export function showTheme(theme: 'system' | 'light' | 'dark'): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  // The color of the browser's own bars: one element for each scheme.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme = '' } = meta.dataset
    if (theme === 'system') meta.media = `(prefers-color-scheme: ${scheme})`
    else meta.media = scheme === theme ? 'all' : 'not all'
  }
}
