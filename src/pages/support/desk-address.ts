import type { Variant } from '#engine/links/link.ts'
import type { AnswerKey } from '#engine/search/index-answers.ts'

/** What the desk is looking at: kept in its own address, behind the #, which no browser sends to a server. */
export interface DeskView {
  readonly query: string
  /** The customer's program; '' while that is open. */
  readonly program: string
  /** What is known of the customer: answers by question. */
  readonly answers: Variant
  /** The answer that was chosen, by kind and id; null shows the best one. */
  readonly chosen: (Pick<AnswerKey, 'kind' | 'id'> & { readonly guide: string }) | null
}

export const emptyView: DeskView = { query: '', program: '', answers: {}, chosen: null }

/** Longer texts are tickets: of those the address keeps the sentence that mattered. */
export const longestKept = 300

const names = { query: 'q', program: 'program', chosen: 'answer' } as const

/** `#q=unable+to+verify&program=iphone`, without the #; '' for a desk that looks at nothing. */
export function writeDeskAddress({ query, program, answers, chosen }: DeskView): string {
  const pairs = new URLSearchParams()
  if (query.trim() !== '') pairs.set(names.query, query.slice(0, longestKept))
  if (program !== '') pairs.set(names.program, program)
  for (const [question, answer] of Object.entries(answers)) pairs.set(question, answer)
  if (chosen !== null) pairs.set(names.chosen, [chosen.guide, chosen.kind, chosen.id].join('/'))
  return pairs.toString()
}

interface KnownDesk {
  readonly programs: readonly string[]
  readonly questions: readonly { readonly id: string; readonly answers: readonly { readonly id: string }[] }[]
  readonly kinds: readonly string[]
}

/** Reads what stands behind the #. Only what the desk knows comes out; never throws. */
export function readDeskAddress(hash: string, { programs, questions, kinds }: KnownDesk): DeskView {
  const pairs = new URLSearchParams(hash)
  const answers = questions.flatMap(({ id, answers: known }) => {
    const answer = pairs.get(id)
    return known.some((each) => each.id === answer) ? [[id, answer] as const] : []
  })
  const [guide = '', kind = '', id = ''] = pairs.get(names.chosen)?.split('/') ?? []
  const isKnown = programs.includes(guide) && kinds.includes(kind) && /^[\w-]{1,80}$/.test(id)
  return {
    query: pairs.get(names.query)?.slice(0, longestKept) ?? '',
    program: programs.find((each) => each === pairs.get(names.program)) ?? '',
    answers: Object.fromEntries(answers) as Variant,
    chosen: isKnown ? { guide, kind: kind as AnswerKey['kind'], id } : null,
  }
}
