import { startMessages } from '#content/words/en/start-messages.ts'
import { fill, messages } from '#content/words/en/messages.ts'
import { guideEntries } from '#content/registry.ts'
import { fieldTexts } from '#content/words/en/field-names.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { guidePagePath, guidePages, guidePath, homePath, stepPath, supportPath } from '#engine/links/paths.ts'
import { supportMessages } from '#content/words/en/support-messages.ts'
import { pageMessages } from '#content/words/en/page-messages.ts'
import { guidePageRoutes } from './guide-pages.ts'
import { homeModule, notFoundModule, startModule } from './own-chunks.ts'
import { supportRoute } from './support-route.ts'
import { drawingModule } from '#features/figures/drawing-chunk.ts'
import { inputsGroup, valuesGroup } from '#pages/step/step-chunks.ts'
import { loadedGuide } from '#features/guide/load-guide.ts'

/** The title and description of a page; the same for the prerendered file and for a step reached by Next. */
export interface PageMeta {
  readonly title: string
  readonly description: string
  /** The chunks of its own that the page shows. */
  readonly modules: readonly string[]
  /**
   * Modules, or groups of them by their name, that are asked for with the start and not after it: the page does not
   * answer without. What only shows words is not among them.
   */
  readonly needs: readonly string[]
}

const words = { icons: messages.icons, value: (field: keyof typeof fieldTexts) => fieldTexts[field].inline }

/** What stands at an address, or undefined where there is no page. The guide's words must be loaded. */
export function pageMeta(address: string): PageMeta | undefined {
  const path = address === '/' ? address : address.replace(/\/$/, '')
  if (path === homePath())
    return { title: messages.site.name, description: messages.site.description, modules: [], needs: [homeModule] }
  if (path === supportPath())
    return {
      title: `${supportMessages.desk.title} – ${messages.site.name}`,
      description: supportMessages.desk.description,
      modules: [supportRoute.module],
      needs: [supportRoute.module, ...guideEntries.flatMap(({ id }) => wholeGuide(id))],
    }
  for (const { id } of guideEntries) {
    const guide = loadedGuide(id)
    if (guide === undefined) continue
    const plan = planGuide(guide, {})
    const site = `${plan.title} – ${messages.site.name}`
    if (path === guidePath(id))
      return {
        title: site,
        description: plan.description,
        modules: [drawingModule],
        needs: [startModule, drawingModule, ...wholeGuide(id)],
      }
    for (const name of guidePages) {
      if (guidePageRoutes[name] === undefined || path !== guidePagePath(id, name)) continue
      const { title, description } = pageMessages[name]
      const { module, hasDrawings } = guidePageRoutes[name]
      const modules = [module, ...(hasDrawings ? [drawingModule] : [])]
      const names = { app: guide.app, provider: guide.provider.name, service: guide.provider.service }
      return {
        title: `${title} – ${site}`,
        description: fill(description, names),
        modules,
        needs: [...modules, ...wholeGuide(id)],
      }
    }
    const position = plan.steps.flatMap((step) =>
      path === stepPath(id, step.id) ? [positionOf(plan, step.id)] : [],
    )[0]
    if (position === undefined) continue
    const where = fill(messages.step.position, { number: position.number, total: position.total })
    return {
      title: `${where}: ${position.step.title} – ${guide.app}`,
      description: inlineText(position.step.summary, words),
      modules: position.step.figures.length > 0 ? [drawingModule] : [],
      needs: [guideModule(id), ...controlsOf(position.step.kind)],
    }
  }
  return undefined
}

function controlsOf(kind: 'act' | 'collect' | 'enter') {
  return kind === 'act' ? [] : [kind === 'collect' ? inputsGroup : valuesGroup]
}

/** As the registry imports them. */
const guideModule = (id: string) => `src/content/programs/${id}/guide.ts`
const wholeGuide = (id: string) => [guideModule(id), `src/content/programs/${id}/details.ts`]

export const notFoundMeta: PageMeta = {
  title: `${startMessages.notFound.title} – ${messages.site.name}`,
  description: startMessages.notFound.text,
  modules: [],
  needs: [notFoundModule],
}

/** Every address that is a file of the site. */
export async function allPages(): Promise<readonly string[]> {
  const guides = await Promise.all(guideEntries.map((entry) => entry.load()))
  return [
    homePath(),
    supportPath(),
    ...guides.flatMap((guide) => [
      guidePath(guide.id),
      ...guidePages.filter((name) => guidePageRoutes[name] !== undefined).map((name) => guidePagePath(guide.id, name)),
      ...guide.phases.flatMap((phase) => phase.steps.map((step) => stepPath(guide.id, step.id))),
    ]),
  ]
}
