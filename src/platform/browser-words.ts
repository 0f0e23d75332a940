/** What a browser says of itself, for `engine/browser`. */
interface BrowserSays {
  readonly userAgent: string
  readonly brands: readonly { readonly brand: string; readonly version: string }[]
  readonly touchPoints: number
}

/** What this browser says of itself. */
export function browserSays(): BrowserSays {
  const { userAgent, maxTouchPoints } = navigator
  // Client hints are Chromium's alone, so the compiler's DOM does not have them.
  const { userAgentData } = navigator as Navigator & { readonly userAgentData?: Partial<BrowserSays> }
  return { userAgent, brands: userAgentData?.brands ?? [], touchPoints: maxTouchPoints }
}
