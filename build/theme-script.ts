/** Where the chosen theme stands in the browser's storage: `storageNames.preferences` of src/state/stored.ts. */
const key = 'mail-setup-guide/preferences'

/**
 * Shows a stored theme before the first paint, as src/platform/theme.ts does later. It stands in the head, after the
 * elements it changes. Whatever the browser or the stored text does, the page goes on with the computer's own theme.
 */
export const themeScript =
  `try{const t=JSON.parse(localStorage.getItem(${JSON.stringify(key)}))?.state?.theme;` +
  `if(t==='light'||t==='dark'){document.documentElement.dataset.theme=t;` +
  `for(const m of document.querySelectorAll('meta[name=theme-color]'))m.media=m.dataset.scheme===t?'all':'not all'}}` +
  `catch{}`
