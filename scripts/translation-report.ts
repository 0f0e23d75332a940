import { readModules, readSite } from '../build/language/read-modules.ts'
import { translationFiles } from '../build/language/translation-files.ts'
import { isPlural } from '../src/engine/language/translate.ts'
import type { Language } from '../src/model/language.ts'
import { mapTexts, readContent } from './texts.ts'

/** How much of one English file a language has. */
export interface FileReport {
  readonly lang: string
  /** The English file, from the root. */
  readonly file: string
  readonly texts: number
  readonly missing: number
  /** Texts whose `{words}` or links are not those of the English, by where they stand. */
  readonly differing: readonly string[]
}

/** Compares each language of a site with the English, file by file. `folders`: where translations are looked for. */
export async function reportTranslations(
  root: string,
  languages: readonly Language[],
  folders: readonly string[],
): Promise<readonly FileReport[]> {
  const modules = await readContent(root)
  const reports = languages.map(async (language) => {
    const files = translationFiles(root, folders, language)
    const translations = await readModules(root, [...files.values()])
    return modules.map((module): FileReport => {
      const translation = translations.get(files.get(`${root}/${module.file}`) ?? '')
      let texts = 0
      let missing = 0
      const differing: string[] = []
      mapTexts(module, (text, place) => {
        texts += 1
        const found = at(translation, place)
        const isForm = isPlural(at(translation, place.slice(0, -1)))
        if (typeof found !== 'string' && !isForm) missing += 1
        if (typeof found === 'string' && !isForm && marksOf(found) !== marksOf(text)) differing.push(place.join('/'))
        return undefined
      })
      return { lang: language.lang, file: module.file, texts, missing, differing }
    })
  })
  return (await Promise.all(reports)).flat().filter(({ texts }) => texts > 0)
}

const at = (value: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  )

/** What a text must have in every language: the words that are filled in, and where its links lead. */
const marksOf = (text: string) =>
  [...text.matchAll(/\{\w+\}|\]\([^)]+\)/g)]
    .map(([mark]) => mark)
    .toSorted()
    .join(' ')

/** The report as lines of text: a table, then what differs. Where nothing is missing in a file, only the sum counts it. */
export function writeReport(reports: readonly FileReport[]): readonly string[] {
  const langs = [...new Set(reports.map(({ lang }) => lang))]
  if (langs.length === 0) return ['The site has no language but English.']
  return langs.flatMap((lang) => {
    const own = reports.filter((each) => each.lang === lang)
    const sum = (key: 'texts' | 'missing') => own.reduce((all, each) => all + each[key], 0)
    return [
      `${lang}: ${sum('texts')} texts, ${sum('missing')} missing`,
      ...own
        .filter(({ missing }) => missing > 0)
        .map(({ file, texts, missing }) => `  ${String(missing).padStart(4)} of ${String(texts).padStart(4)}  ${file}`),
      ...own.flatMap(({ file, differing }) =>
        differing.map((place) => `  other words or links than in English: ${file} ${place}`),
      ),
    ]
  })
}

/** The report of a site's languages. `siteFile`: its whole path. */
export async function reportSite(root: string, siteFile: string): Promise<readonly string[]> {
  const { languages, folders } = await readSite(root, siteFile)
  return writeReport(
    await reportTranslations(
      root,
      languages.filter(({ lang }) => lang !== 'en'),
      folders,
    ),
  )
}
