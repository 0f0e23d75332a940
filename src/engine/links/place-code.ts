import type { Guide, GuidePage } from '#model/guide.ts'
import type { Question } from '#model/question.ts'
import type { Link } from './link.ts'

/** What codes need of a guide: permanent numbers, and nothing that is shown. */
export type NumberedGuide = Pick<Guide, 'id' | 'number' | 'version' | 'numbered' | 'renamed' | 'pages'> & {
  readonly provider: Pick<Guide['provider'], 'numbered' | 'questions'>
  readonly questions: readonly Pick<Question, 'id' | 'numbered'>[]
  readonly phases: readonly { readonly steps: readonly { readonly id: string }[] }[]
}

/** What a code stands for. */
export interface CodedPlace {
  /** The page; a step that is no more is its guide's start. */
  readonly link: Extract<Link, { readonly guide: string }>
  /** The guide's version at that time: the last such that is not after today's. */
  readonly version: string
  readonly isCurrent: boolean
}

/** No two of them look or are written alike, and no word can be made of them. A prime number, for the check character. */
const letters = '23456789CDFHJKMNPRTVWXY'
const base = letters.length
/** What people write or hear in place of one of them. */
const alike: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' }

/** How many of each there can be. Changing one changes every code. */
const programs = 32
const places = 64
const answersEach = 8
const editions = 6
const dataLength = 5
const limit = base ** dataLength
/** Spreads neighbours apart, so that a step and the next do not sound alike. Its inverse brings them back. */
const spread = 2_654_435
const unspread = inverse(spread, limit)

/** The page's number; what stands before the steps. */
const pageNumbers: Readonly<Record<GuidePage | 'guide', number>> = {
  guide: 0,
  short: 1,
  profile: 2,
  checklist: 3,
  check: 4,
  password: 5,
}
const providerFrom = 8
const programFrom = 24
/** How many steps a provider and a program may ever have had, and how many questions of theirs a code has room for. */
export const placeLimits = {
  programs: programs - 1,
  providerSteps: programFrom - providerFrom,
  programSteps: places - programFrom,
  programQuestions: 2,
  providerQuestions: 1,
  answers: answersEach - 1,
} as const

/** Six characters that stand for a page, its variant and the guide’s version; '' for a page without guide. */
export function writePlaceCode(link: Link, guides: readonly NumberedGuide[]): string {
  const guide = 'guide' in link ? guides.find(({ id }) => id === link.guide) : undefined
  if (guide === undefined || !('guide' in link)) return ''
  const place = link.page === 'step' ? stepNumber(link.step, guide) : pageNumbers[link.page]
  if (place === undefined) return ''
  let number = editionOf(guide.version) % editions
  for (const question of slots(guide).toReversed())
    number = number * answersEach + (question?.numbered.indexOf(link.variant[question.id] ?? '') ?? -1) + 1
  number = (number * places + place) * programs + guide.number
  const digits = digitsOf(times(number, spread, limit))
  return [...digits, checkOf(digits)].map((digit) => letters[digit]).join('')
}

/** Reads a code as people write and say it; undefined for what is none, or is none of these guides. */
export function readPlaceCode(text: string, guides: readonly NumberedGuide[]): CodedPlace | undefined {
  const digits = digitsIn(text)
  if (digits === undefined || checkOf(digits.slice(0, dataLength)) !== digits[dataLength]) return undefined
  const spreadNumber = digits.slice(0, dataLength).reduce((sum, digit) => sum * base + digit, 0)
  let number = times(spreadNumber, unspread, limit)
  const take = (count: number) => {
    const part = number % count
    number = (number - part) / count
    return part
  }
  const program = take(programs)
  const place = take(places)
  const guide = guides.find((each) => each.number === program)
  if (guide === undefined) return undefined
  const variant = slots(guide).flatMap((question) => {
    const answerNumber = take(answersEach)
    const answer = question?.numbered[answerNumber - 1]
    return question === undefined || answer === undefined ? [] : [[question.id, answer] as const]
  })
  const link = linkAt(place, guide, Object.fromEntries(variant))
  if (link === undefined || number >= editions) return undefined
  return { link, ...versionAt(number, guide.version) }
}

/** The code as it is shown and said: in two halves. */
export const spellPlaceCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`.trim()

/** The questions in their permanent places: two of the program, one of the provider. */
function slots({ questions, provider }: NumberedGuide): readonly (NumberedGuide['questions'][number] | undefined)[] {
  const isProviders = (id: string) => provider.questions.some((question) => question.id === id)
  const own = questions.filter(({ id }) => !isProviders(id))
  return [own[0], own[1], questions.find(({ id }) => isProviders(id))]
}

function stepNumber(step: string, { numbered, provider }: NumberedGuide): number | undefined {
  const own = numbered.indexOf(step)
  if (own >= 0) return programFrom + own
  const shared = provider.numbered.indexOf(step)
  return shared < 0 ? undefined : providerFrom + shared
}

function linkAt(
  place: number,
  guide: NumberedGuide,
  variant: Readonly<Record<string, string>>,
): CodedPlace['link'] | undefined {
  const start = { page: 'guide', guide: guide.id, variant } as const
  if (place < providerFrom) {
    const page = (Object.keys(pageNumbers) as (GuidePage | 'guide')[]).find((each) => pageNumbers[each] === place)
    if (page === undefined) return undefined
    return page === 'guide' || !guide.pages.includes(page) ? start : { ...start, page }
  }
  const step = place < programFrom ? guide.provider.numbered[place - providerFrom] : guide.numbered[place - programFrom]
  if (step === undefined) return undefined
  const isThere = guide.phases.some(({ steps }) => steps.some(({ id }) => id === step))
  return isThere ? { ...start, page: 'step', step } : start
}

/** "2.1" is 21. */
const editionOf = (version: string) => Math.round(Number(version) * 10) || 0

function versionAt(edition: number, current: string): Pick<CodedPlace, 'version' | 'isCurrent'> {
  const now = editionOf(current)
  const back = (((now - edition) % editions) + editions) % editions
  return { version: (Math.max(0, now - back) / 10).toFixed(1), isCurrent: back === 0 }
}

function digitsIn(text: string): readonly number[] | undefined {
  if (text.length > 40) return undefined
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}\p{Cf}]/gu, '')
  const digits = Array.from(plain).map((letter) => letters.indexOf(alike[letter] ?? letter))
  return digits.length === dataLength + 1 && !digits.includes(-1) ? digits : undefined
}

function digitsOf(number: number): readonly number[] {
  return Array.from({ length: dataLength }, (_, index) => Math.floor(number / base ** (dataLength - 1 - index)) % base)
}

/**
 * The check character: the characters times 1 to 6 add up to a multiple of 23. As 23 is prime and each place has a
 * factor of its own, one wrong character is found, and so are any two that changed places.
 */
function checkOf(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (index + 1), 0)
  return times((base - (sum % base)) % base, inverse(dataLength + 1, base), base)
}

/** a · b mod m, in numbers that stay exact. */
function times(a: number, b: number, m: number): number {
  return (a * b) % m
}

/** The number that makes 1 of `a` when both are multiplied, mod `m`: Euclid. */
function inverse(a: number, m: number): number {
  let [r, nextR, t, nextT] = [m, a % m, 0, 1]
  while (nextR !== 0) {
    const quotient = Math.floor(r / nextR)
    ;[r, nextR, t, nextT] = [nextR, r - quotient * nextR, nextT, t - quotient * nextT]
  }
  return ((t % m) + m) % m
}
