/** What a browser says of itself. */
export interface BrowserFacts {
  readonly userAgent: string
  /** User-Agent Client Hints, where the browser has them: Brave and other browsers tell here who they are. */
  readonly brands: readonly { readonly brand: string; readonly version: string }[]
  readonly touchPoints: number
}

export interface NamedBrowser {
  /** "Safari 18.1", or '' where nothing known is said. */
  readonly browser: string
  /** "Mac", or '' where nothing known is said. Without a version: browsers freeze the one of macOS. */
  readonly system: string
}

/** In this order: most browsers name the ones they descend from too. The version is the first group. */
const browsers: readonly (readonly [name: string, token: RegExp])[] = [
  ['Microsoft Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['DuckDuckGo', /\b(?:DuckDuckGo|Ddg)\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?)\S* (?:Mobile\/\S+ )?Safari\//],
]

const systems: readonly (readonly [name: string, token: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Mac', /\bMacintosh\b/],
  ['Windows', /\bWindows NT\b/],
  ['Linux', /\bLinux\b/],
]

/** Browsers that tell their name as a brand only; every Chromium adds made-up brands, so no other name is believed. */
const brandNames = new Set(['Brave', 'Vivaldi', 'Opera', 'Arc'])

/** Names browser and system in words. Any text may come in; only known names and version numbers come out. */
export function nameBrowser({ userAgent, brands, touchPoints }: BrowserFacts): NamedBrowser {
  const own = brands.find(({ brand }) => brandNames.has(brand))
  const system = systems.find(([, token]) => token.test(userAgent))?.[0] ?? ''
  return {
    browser: own === undefined ? fromUserAgent(userAgent) : withVersion(own.brand, own.version),
    // An iPad asks for the pages of a Mac; no Mac has a touch screen.
    system: system === 'Mac' && touchPoints > 1 ? 'iPad' : system,
  }
}

function fromUserAgent(userAgent: string): string {
  for (const [name, token] of browsers) {
    const version = token.exec(userAgent)?.[1]
    if (version !== undefined) return `${name} ${version}`
  }
  return ''
}

function withVersion(name: string, version: string): string {
  return /^\d+$/.test(version) ? `${name} ${version}` : name
}
