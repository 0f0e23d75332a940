import type { Link, LinkGuide, Variant } from './link.ts'
import { guidePagePath, guidePath, homePath, stepPath, supportPath } from './paths.ts'

/**
 * The address of a page: a path without base path or origin, and the variant as query: `/apple-mail/add-account?macos=15`.
 * Only ids the guides know get in; without a known guide or step, the address is that of the page above.
 * The same link always gives the same address: questions come in the order of their ids.
 */
export function encodeLink(link: Link, guides: readonly LinkGuide[]): string {
  if (link.page === 'home') return homePath()
  if (link.page === 'support') return supportPath()
  const guide = guides.find(({ id }) => id === link.guide)
  return guide === undefined ? homePath() : pathOf(link, guide) + encodeVariant(link.variant, guide)
}

function pathOf(link: Extract<Link, { readonly guide: string }>, guide: LinkGuide): string {
  if (link.page === 'guide') return guidePath(guide.id)
  if (link.page !== 'step') return guidePagePath(guide.id, link.page)
  return guide.steps.includes(link.step) ? stepPath(guide.id, link.step) : guidePath(guide.id)
}

function encodeVariant(variant: Variant, guide: LinkGuide): string {
  const pairs = guide.questions
    .flatMap(({ id, answers }) => {
      const answer = Object.hasOwn(variant, id) ? variant[id] : undefined
      return answer !== undefined && answers.includes(answer) ? [`${id}=${answer}`] : []
    })
    .toSorted()
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
