import type { DecodedLink, Link, LinkGuide, LinkNote, LinkQuestion, Variant } from './link.ts'
import { matchId, tidyId } from './match-id.ts'
import { nearestIds } from './nearest-ids.ts'
import { guidePages, isGuidePage, supportSegment } from './paths.ts'
import { type AddressParts, readAddress, withoutCodes } from './read-address.ts'

/** An address taken apart, what to look it up in, and the notes gathered on the way. */
interface Decoding extends AddressParts {
  readonly guides: readonly LinkGuide[]
  readonly notes: LinkNote[]
}

/**
 * Reads any text as an address of this site. Always gives a page and never throws; only ids of `guides` come out.
 * Accepts whole addresses of any origin, paths, and what mails make of them; `bases` are the folders
 * the site may lie in: one for each language.
 */
export function decodeLink(address: string, guides: readonly LinkGuide[], ...bases: readonly string[]): DecodedLink {
  const { segments, pairs, isCleaned } = readAddress(address, bases)
  const notes: LinkNote[] = isCleaned ? [{ kind: 'punctuation' }] : []
  const link = linkOf({ segments, pairs, isCleaned, guides, notes })
  const seen = new Set<string>()
  return { link, notes: notes.filter((note) => seen.size < seen.add(keyOf(note)).size) }
}

const keyOf = (note: LinkNote) => (note.kind === 'unknown-answer' ? `${note.kind} ${note.question}` : note.kind)

function linkOf(decoding: Decoding): Link {
  const { segments, guides, notes } = decoding
  const [first, ...others] = segments
  if (first === undefined) return plainLink('home', decoding)
  const id = find(first, [...guides.map((guide) => guide.id), supportSegment], notes)
  const guide = guides.find((one) => one.id === id)
  if (guide !== undefined) return linkIn(guide, others, decoding)
  const [withStep, ...further] = id === undefined ? guides.filter((one) => hasStep(first, one)) : []
  if (withStep !== undefined) {
    notes.push({ kind: 'guide-lost', others: further.map((one) => one.id) })
    return linkIn(withStep, segments, decoding)
  }
  if (id === undefined || others.length > 0) notes.push({ kind: 'unknown-page' })
  return plainLink(id === supportSegment ? 'support' : 'home', decoding)
}

function plainLink(page: 'home' | 'support', { pairs, notes }: Decoding): Link {
  if (pairs.length > 0) notes.push({ kind: 'dropped-parameter' })
  return { page }
}

function linkIn(guide: LinkGuide, [segment, ...others]: readonly string[], { pairs, notes }: Decoding): Link {
  const place = segment === undefined ? undefined : placeOf(segment, guide, notes)
  if (place !== undefined && others.length > 0) notes.push({ kind: 'unknown-page' })
  const variant = variantOf(pairs, guide, notes)
  if (place === undefined) return { page: 'guide', guide: guide.id, variant }
  if (isGuidePage(place)) return { page: place, guide: guide.id, variant }
  return { page: 'step', guide: guide.id, step: place, variant }
}

const hasStep = (segment: string, { steps, renamed }: LinkGuide) =>
  matchId(segment, [...steps, ...Object.keys(renamed)]) !== undefined

/** Words that people put before a step's number, in the languages of those who do. */
const numberWords = 'step|schritt|etape|paso|passo|passaggio|stap|steg|krok|korak|adim|no|nr'
const numbered = new RegExp(`^(?:(?:${numberWords})[-.]?)?0*(\\d{1,3})$`)

/** The step that a number means: `10`, `step-10`. */
function stepByNumber(segment: string, { steps }: LinkGuide): string | undefined {
  const plain = tidyId(segment.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase()
  return steps[Number(numbered.exec(plain)?.[1] ?? 0) - 1]
}

/** The step or page a segment names, today's id for an old one. */
function placeOf(segment: string, guide: LinkGuide, notes: LinkNote[]): string | undefined {
  const found = find(segment, [...guidePages, ...guide.steps, ...Object.keys(guide.renamed)], notes)
  const place = found === undefined ? stepByNumber(segment, guide) : today(found, guide)
  if (place === undefined)
    notes.push({ kind: 'unknown-step', nearest: nearestIds(tidyId(segment).toLowerCase(), guide.steps) })
  else if (found !== undefined && place !== found) notes.push({ kind: 'renamed', from: found, to: place })
  return place
}

/** Follows the table of renamed steps; a step may have been renamed more than once. */
function today(found: string, guide: LinkGuide): string | undefined {
  let id = found
  for (let round = Object.keys(guide.renamed).length; round >= 0; round -= 1) {
    if (isGuidePage(id) || guide.steps.includes(id)) return id
    const next = Object.hasOwn(guide.renamed, id) ? guide.renamed[id] : undefined
    if (next === undefined) return undefined
    id = next
  }
  return undefined
}

function variantOf(pairs: AddressParts['pairs'], guide: LinkGuide, notes: LinkNote[]): Variant {
  const questions = guide.questions.map((question) => question.id)
  const answers = new Map<string, string>()
  for (const [name, value] of pairs) {
    const questionId = find(name, questions, notes)
    const question = guide.questions.find(({ id }) => id === questionId)
    if (question === undefined) {
      notes.push({ kind: 'dropped-parameter' })
      continue
    }
    const answer = answerOf(value, question, notes)
    const given = answers.get(question.id)
    if (answer === undefined) notes.push({ kind: 'unknown-answer', question: question.id })
    else if (given === undefined) answers.set(question.id, answer)
    else if (given !== answer) notes.push({ kind: 'dropped-parameter' })
  }
  return Object.fromEntries(answers)
}

/** The answer a value names: by its id or another name, with the question before it, with more of a version behind it. */
function answerOf(value: string, { id, answers, known }: LinkQuestion, notes: LinkNote[]): string | undefined {
  const names = [...answers, ...Object.keys(known)]
  // `=3D` is how mails write `=`.
  const bare = withoutCodes(value.replace(/^3D/i, ''))
  const alone = tidyId(bare.toLowerCase().replace(id, ''))
  for (const text of [value, bare, alone, alone.split('.')[0] ?? '']) {
    const found = find(text, names, notes)
    if (found !== undefined) return answers.includes(found) ? found : known[found]
  }
  return undefined
}

/** `matchId`, noting what it overlooked. */
function find(typed: string, ids: readonly string[], notes: LinkNote[]): string | undefined {
  const match = matchId(typed, ids)
  if (match?.isOtherCase) notes.push({ kind: 'case' })
  if (match?.isTidied) notes.push({ kind: 'punctuation' })
  return match?.id
}
