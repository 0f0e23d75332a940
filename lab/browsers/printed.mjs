/**
 * Runs in the page: lets its rules for paper hold for the screen, and those for the screen for nothing. Stands in for
 * a printer where the driver has none; margins and page breaks stay out of it.
 */
export function lookLikePaper() {
  /** @param {CSSRuleList} rules */
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media
        if (/\bprint\b/.test(mediaText)) rule.media.mediaText = mediaText.replaceAll(/\bprint\b/g, 'all')
        else if (/\bscreen\b/.test(mediaText)) rule.media.mediaText = 'not all'
      }
      if ('cssRules' in rule) turn(/** @type {CSSGroupingRule} */ (rule).cssRules)
    }
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) turn(sheet.cssRules)
}

/** Runs in the page: the names of the controls one can see, and its ground. */
export function seeControls() {
  const shown = [...document.querySelectorAll('button, select, input:not([type="checkbox"]), nav, footer')].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }),
  )
  return {
    controls: shown.map((each) => each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40) ?? ''),
    text: document.body.innerText,
    ground: getComputedStyle(document.body).backgroundColor,
  }
}
