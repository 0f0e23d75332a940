import { join, resolve } from 'node:path'
import { createBuilder, type Plugin } from 'vite'
import type { Language } from '../../src/model/language.ts'
import { localeOf } from './locale-of.ts'
import { loadMerged, merging } from './merging.ts'
import { readModules, readSite, type Exports } from './read-modules.ts'
import { contentFolder, translationFiles } from './translation-files.ts'

/** Another file in place of src/content/site.ts; translations are looked for beside it, too. For tests. */
const otherSite = () => process.env['SITE']
/** The language to build: the site's first, unless it says another. */
const wanted = () => process.env['SITE_LANGUAGE']

/**
 * Builds the site in each of its languages: the first at the root, the others in a folder of their own, each a whole
 * site. A language is a folder of texts, put over the English ones here: no module knows that there is another.
 */
export function language(): Plugin {
  const root = process.cwd()
  const content = contentFolder(root)
  const siteFile = resolve(root, otherSite() ?? join(content, 'site.ts'))
  let languages: readonly Language[] = []
  let built: Language
  let translations: ReadonlyMap<string, string> = new Map()
  let texts: Promise<ReadonlyMap<string, Exports>> | undefined

  return {
    name: 'language',
    enforce: 'pre',
    async config({ base = '/', build }) {
      const site = await readSite(root, siteFile)
      languages = site.languages
      const [first] = site.languages
      built = languages.find(({ lang }) => lang === wanted()) ?? first
      translations = translationFiles(root, site.folders, built)
      return {
        resolve: { alias: [{ find: /^#content\/site\.ts$/, replacement: siteFile }] },
        ...(built !== first && {
          base: `${base}${built.lang}/`,
          build: { outDir: join(build?.outDir ?? 'dist', built.lang), emptyOutDir: true },
        }),
      }
    },
    async load(id) {
      if (id === `${content}/locale.ts`) return `export const locale = ${JSON.stringify(localeOf(built))}`
      if (!translations.has(id)) return loadMerged(id, translations)
      texts ??= readModules(root, [...translations.keys()], [merging(translations)])
      const exports = Object.entries((await texts).get(id) ?? {})
      // What has a function in it cannot be written down.
      if (hasFunctions(exports)) return loadMerged(id, translations)
      return exports.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
    },
    transformIndexHtml(html) {
      const { lang, dir } = localeOf(built)
      // From left to right is what a page does when nothing is said.
      return html.replace(/<html lang="\w+"/, `<html lang="${lang}"${dir === 'ltr' ? '' : ` dir="${dir}"`}`)
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root: folder, base, build, configFile, mode, logLevel } }) {
        if (wanted() !== undefined) return
        for (const { lang } of languages.slice(1)) {
          process.env['SITE_LANGUAGE'] = lang
          const builder = await createBuilder({
            root: folder,
            base,
            mode,
            ...(configFile !== undefined && { configFile }),
            ...(logLevel !== undefined && { logLevel }),
            build: { outDir: build.outDir },
          })
          await builder.buildApp()
        }
        delete process.env['SITE_LANGUAGE']
      },
    },
  }
}

const hasFunctions = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some((each) => hasFunctions(each)))
