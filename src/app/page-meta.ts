import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { site } from '#content/site.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { decodeLink } from '#engine/links/decode-link.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { guidePagePath, guidePath, homePath, stepPath, supportPath } from '#engine/links/paths.ts'
import { pageMessages } from '#words/page-messages.ts'
import { laterPages } from './later-pages.ts'
import { drawingModules } from '#features/figures/drawing-chunks.tsx'
import { pasteModule } from '#features/paste/paste-chunk.ts'
import type { GuidePage, Plan } from '#model/guide.ts'
import type { Figure } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { figuresOf } from '#engine/plan/rows.ts'
import { loadAllGuides, loadedGuide } from '#features/guide/load-guide.ts'
import { unsetValue } from '#features/guide/unset-value.ts'

/** The title and description of a page; the same for the prerendered file and for a step reached by Next. */
export interface PageMeta {
  readonly title: string
  readonly description: string
  /** Source modules in chunks of their own that the page shows: asked for together with the start, not after it. */
  readonly modules: readonly string[]
}

const words = { icons: messages.icons, value: unsetValue }

/** What robots show of a text: they cut it after about 160 characters, wherever that is. */
function firstSentences(text: string): string {
  if (text.length <= 160) return text
  return /^.{40,160}[.!?](?= )/.exec(text)?.[0] ?? text
}

/** What stands at an address, or undefined where there is no page. The guide's words must be loaded. */
export function pageMeta(address: string): PageMeta | undefined {
  const path = address === '/' ? address : address.replace(/\/$/, '')
  if (path === homePath())
    return {
      title: messages.site.name,
      description: messages.site.description,
      modules: [laterPages.home.module],
    }
  if (path === supportPath())
    return {
      title: `${pageMessages.support.title} – ${messages.site.name}`,
      description: pageMessages.support.description,
      modules: [laterPages.support.module, ...site.programs.map(({ module }) => module)],
    }
  for (const { id, module } of site.programs) {
    const guide = loadedGuide(id)
    if (guide === undefined) continue
    const plan = planGuide(guide, {})
    const siteTitle = `${plan.title} – ${messages.site.name}`
    if (path === guidePath(id))
      return {
        title: siteTitle,
        description: plan.description,
        modules: [module, laterPages.start.module, ...drawingModules(plan.steps.flatMap(figuresOf))],
      }
    for (const name of guide.pages) {
      if (path !== guidePagePath(id, name)) continue
      const { title, description } = pageMessages[name]
      const { module: ownModule, hasDrawings } = laterPages[name]
      const drawn = hasDrawings ? figuresOn(name, plan) : []
      const names = { app: guide.app, provider: guide.provider.name, service: guide.provider.service }
      return {
        title: `${title} – ${guide.app} – ${messages.site.name}`,
        description: `${guide.app}: ${fill(description, names)}`,
        modules: [module, ownModule, ...drawingModules(drawn)],
      }
    }
    const position = plan.steps.flatMap((step) =>
      path === stepPath(id, step.id) ? [positionOf(plan, step.id)] : [],
    )[0]
    if (position === undefined) continue
    const where = fill(messages.step.position, { number: position.number, total: position.total })
    return {
      title: `${where}: ${position.step.title} – ${guide.app}`,
      description: firstSentences(`${guide.app}: ${inlineText(position.step.summary, words)}`),
      modules: [
        module,
        ...drawingModules(figuresOf(position.step)),
        ...(position.step.kind === 'collect' && position.step.paste ? [pasteModule] : []),
      ],
    }
  }
  return undefined
}

/** The pictures that a page beside the steps shows. */
function figuresOn(name: GuidePage, { profile, password }: Plan): readonly Planned<Figure>[] {
  if (name === 'password') return password.changes.flatMap(({ figures }) => figures)
  return profile?.install.flatMap(({ figures }) => figures) ?? []
}

/** Whether the page does not exist is known only when its address was read. */
export const notFoundTitle = `${startMessages.notFound.title} – ${messages.site.name}`

export const notFoundMeta: PageMeta = {
  title: messages.site.name,
  description: startMessages.notFound.text,
  modules: [laterPages.lost.module, 'src/app/decode-address.ts', ...site.programs.map(({ module }) => module)],
}

/** Addresses that steps had before, with the page each leads to now: they are built, too, so that an old link opens at once. */
export async function oldAddresses(): Promise<Readonly<Record<string, string>>> {
  const guides = (await loadAllGuides()).map((guide) => linkGuide(guide))
  const old = guides.flatMap(({ id, renamed }) => Object.keys(renamed).map((step) => stepPath(id, step)))
  return Object.fromEntries(old.map((path) => [path, encodeLink(decodeLink(path, guides).link, guides)]))
}

/** Every address that is a file of the site. */
export async function allPages(): Promise<readonly string[]> {
  const guides = await loadAllGuides()
  return [
    homePath(),
    supportPath(),
    ...guides.flatMap((guide) => [
      guidePath(guide.id),
      ...guide.pages.map((name) => guidePagePath(guide.id, name)),
      // A step that this provider's customers do without has no page.
      ...planGuide(guide, {}).steps.map((step) => stepPath(guide.id, step.id)),
    ]),
  ]
}
