/** Opens the browser's print window; returns when it is closed, in browsers that wait for it. */
export function printPage(): void {
  print()
}

/** Calls back when a print is over, or was called off. */
export function onAfterPrint(listener: () => void): () => void {
  addEventListener('afterprint', listener)
  return () => removeEventListener('afterprint', listener)
}

/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly topLeft: string
  readonly topRight: string
  readonly bottomLeft: string
  /** `{page}` and `{pages}` are counted by the browser. */
  readonly bottomRight: string
}

/**
 * Draws the margins of the pages that are printed from now on, until the returned function is called.
 * CSS margin boxes: Chromium draws them from 131 on, others leave the margins to their own header and footer.
 * A constructed style sheet, because a policy without unsafe-inline refuses a style element made by script.
 */
export function drawPageMargins(margins: PageMargins): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page {
    margin: 15mm 13mm 14mm;
    @top-left { ${box(margins.topLeft)} }
    @top-right { ${box(margins.topRight)} }
    @bottom-left { ${box(margins.bottomLeft)} }
    @bottom-right { ${box(margins.bottomRight)} }
  }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' }

function box(text: string): string {
  const content = text.split(/(\{pages?\})/).map((part) => counters[part] ?? cssString(part))
  return `content: ${content.join(' ')}; font: 8pt system-ui, sans-serif; color: #000;`
}

/** CSS Syntax, 4.3.5: a quote, a backslash and a line break would end the string. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
}
