import { decodeLink } from '#engine/links/decode-link.ts'
import type { LinkGuide } from '#engine/links/link.ts'
import { readPlaceCode, type NumberedGuide } from '#engine/links/place-code.ts'
import { readFragment } from '#engine/links/read-fragment.ts'
import { plainMail } from './plain-mail.ts'

/** A report that somebody sent, as far as it is counted. Nothing they typed is in it. */
export interface ReceivedReport {
  readonly guide: string
  /** A step's id, the name of a page, or '' for the guide's start. */
  readonly place: string
  /** Id of the answer that was chosen, or '' for none of the list. */
  readonly symptom: string
  readonly version: string
}

/** What a report is read by: its guides, and the ids of their answers. */
export interface ReportGuide {
  readonly numbered: NumberedGuide
  readonly link: LinkGuide
  readonly symptoms: readonly string[]
}

/** Lines that are looked through before the page may answer in between. */
const linesAtOnce = 2000
/** A longer one is no line of a report or its mail; it is cut. */
const longestLine = 20_000
/** A longer part is a picture or a file. */
const longestPart = 400_000

/** Where one mail, or one part of a mail, ends and the next begins. */
const partStart = /^(?:From \S+ .{10,40}|--[\w'()+,./:=? -]{4,72})\r?$/
const encodingHeader = /^content-transfer-encoding:\s*"?(quoted-printable|base64)/i

/**
 * Finds the reports in a text: one by itself, a mail, a thread that quotes it, a whole mbox. Yields how much is done. The
 * same report in a quote, or in the other half of the same mail, counts once; `seen` remembers across files.
 */
export function* readReports(
  text: string,
  guides: readonly ReportGuide[],
  seen: Set<string> = new Set(),
): Generator<number, readonly ReceivedReport[], void> {
  const found: ReceivedReport[] = []
  let part: string[] = []
  let at = 0
  let count = 0
  const endPart = () => {
    found.push(...reportsIn(part, guides, seen))
    part = []
  }
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end
    const line = text.slice(at, Math.min(next, at + longestLine))
    if (partStart.test(line)) endPart()
    part.push(line)
    at = next + 1
    count += 1
    if (count % linesAtOnce === 0) yield Math.min(1, at / text.length)
  }
  endPart()
  return found
}

/** A link, and right after it a line with the code: whatever language their names are in. */
const linkAndCode =
  /(https?:\/\/[^\s<>"]{1,600})\s+[^\n:]{2,40}:\s+([2-9A-Za-z]{3}[ \u00A0-]?[2-9A-Za-z]{3})(?![\w-])([\s\S]{0,2000})/g
/** The time with its zone tells one report from another. */
const timeIn = /\d{4}-\d\d-\d\d \d\d:\d\d/

function reportsIn(
  lines: readonly string[],
  guides: readonly ReportGuide[],
  seen: Set<string>,
): readonly ReceivedReport[] {
  // Most parts of a mailbox are something else: looking for the one thing that each report has is cheap.
  const header = lines.slice(0, 60).find((line) => encodingHeader.test(line))
  const encoding = encodingHeader.exec(header ?? '')?.[1]?.toLowerCase()
  const kind = lines.slice(0, 60).find((line) => /^content-type:/i.test(line)) ?? ''
  const isText = !/^content-type:\s*(?:image|audio|video|application)\//i.test(kind)
  const whole = lines.join('\n')
  if (!isText || whole.length > longestPart) return []
  if (encoding !== 'base64' && !/http/i.test(whole)) return []
  const text = plainMail(encoding === undefined ? whole : bodyOf(lines), encoding)
  return [...splitReports(text)].flatMap(([link, code, rest]) => {
    const report = readOne(link, code, guides)
    if (report === undefined) return []
    const key = JSON.stringify([report, timeIn.exec(rest)?.[0] ?? ''])
    if (seen.has(key)) return []
    seen.add(key)
    return [report]
  })
}

function* splitReports(text: string): Generator<readonly [link: string, code: string, rest: string]> {
  linkAndCode.lastIndex = 0
  for (;;) {
    const match = linkAndCode.exec(text)
    if (match === null) return
    const [whole, link = '', code = '', rest = ''] = match
    yield [link, code, rest]
    // The next one may begin in what was looked at for the time.
    linkAndCode.lastIndex = match.index + whole.length - rest.length
  }
}

/** Link and code must mean the same place: anything else is no report. */
function readOne(link: string, code: string, guides: readonly ReportGuide[]): ReceivedReport | undefined {
  const place = readPlaceCode(
    code,
    guides.map(({ numbered }) => numbered),
  )
  const guide = guides.find((each) => each.link.id === place?.link.guide)
  if (place === undefined || guide === undefined) return undefined
  const path = link.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/, 1)[0] ?? ''
  const segments = path.split('/')
  // The folder of the site is not known here: the guide's own id says where its addresses begin.
  const begin = segments.indexOf(guide.link.id)
  if (begin < 0) return undefined
  const read = decodeLink(`/${segments.slice(begin).join('/')}`, [guide.link]).link
  if (!('guide' in read) || read.page !== place.link.page) return undefined
  if (read.page === 'step' && place.link.page === 'step' && read.step !== place.link.step) return undefined
  const fragment = link.includes('#') ? link.slice(link.indexOf('#')) : ''
  return {
    guide: guide.link.id,
    place: read.page === 'step' ? read.step : read.page === 'guide' ? '' : read.page,
    symptom: readFragment(fragment, guide.symptoms) ?? '',
    version: place.version,
  }
}

/** What comes after the headers. */
function bodyOf(lines: readonly string[]): string {
  const blank = lines.findIndex((line) => line.trim() === '')
  return lines.slice(blank + 1).join('\n')
}
