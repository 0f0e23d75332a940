import type { NamedBrowser } from '#engine/browser/name-browser.ts'
import type { Crash } from '#engine/crash/read-crash.ts'
import type { Position } from '#engine/progress/progress.ts'
import type { Guide } from '#model/guide.ts'
import { fill } from '#engine/language/sentences.ts'

/** All a report of a crash is made of: nothing that somebody typed comes in. */
export interface CrashFacts {
  readonly crash: Crash
  /** Whole address of the page, or '' where it is no page of the site: then it could be any text. */
  readonly link: string
  /** The guide the page belongs to, where its words are here. */
  readonly guide: Pick<Guide, 'app' | 'version' | 'changed'> | undefined
  /** The step that failed, where it was one. */
  readonly position: Pick<Position, 'number' | 'total' | 'step'> | undefined
  readonly browser: NamedBrowser
}

/** The words of the report; `{name}` is filled in. */
export interface CrashWords {
  /** The language they are in, a BCP 47 tag. */
  readonly lang: string
  readonly subject: string
  /** `{link}`. */
  readonly page: string
  readonly unknownPage: string
  /** `{number}` `{total}` `{title}`. */
  readonly step: string
  /** `{app}` `{version}` `{changed}`. */
  readonly guide: string
  readonly kinds: Readonly<Record<Crash['kind'], string>>
  /** `{name}`. */
  readonly error: string
  readonly otherError: string
  /** `{places}`. */
  readonly places: string
  readonly noPlaces: string
  /** `{browser}`. */
  readonly browser: string
  /** `{system}`. */
  readonly system: string
  readonly unknown: string
  readonly promise: string
}

/** The report of a page that failed, as plain text. It holds no value, no password and no text of the error. */
export function writeCrash({ crash, link, guide, position, browser }: CrashFacts, words: CrashWords): string {
  const { name, kind, places } = crash
  const blocks = [
    [words.subject],
    [
      link === '' ? words.unknownPage : fill(words.page, { link }),
      ...(position === undefined
        ? []
        : [
            fill(
              words.step,
              { number: position.number, total: position.total, title: position.step.title },
              words.lang,
            ),
          ]),
      ...(guide === undefined
        ? []
        : [fill(words.guide, { app: guide.app, version: guide.version, changed: guide.changed })]),
    ],
    [
      words.kinds[kind],
      name === '' ? words.otherError : fill(words.error, { name }),
      places.length === 0 ? words.noPlaces : fill(words.places, { places: places.join(', ') }),
    ],
    [
      fill(words.browser, { browser: browser.browser || words.unknown }),
      fill(words.system, { system: browser.system || words.unknown }),
    ],
    [words.promise],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}
