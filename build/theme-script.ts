/**
 * Shows a stored theme before the first paint, as src/platform/theme.ts does later. It stands in the head, after the
 * elements it changes. `key` is `storageNames.preferences` of src/state/stored.ts. Whatever the browser or the stored text does, the page goes on with the computer's own theme.
 */
export const themeScript = (key: string) =>
  `try{const t=JSON.parse(localStorage.getItem(${JSON.stringify(key)}))?.state?.theme;` +
  `if(t==='light'||t==='dark'){document.documentElement.dataset.theme=t;` +
  `for(const m of document.querySelectorAll('meta[name=theme-color]'))m.media=m.dataset.scheme===t?'all':'not all'}}` +
  `catch{}`
