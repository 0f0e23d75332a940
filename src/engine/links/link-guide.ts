import type { LinkGuide } from './link.ts'

interface WithId {
  readonly id: string
}

/** The part of a `Guide` that its addresses are made of. */
interface Addressed extends WithId, Pick<LinkGuide, 'renamed'> {
  readonly questions: readonly (WithId & {
    readonly answers: readonly (WithId & { readonly known?: readonly string[] })[]
  })[]
  readonly phases: readonly { readonly steps: readonly WithId[] }[]
}

/** The ids of a guide, with every step and question whatever the answers. */
export function linkGuide(guide: Addressed): LinkGuide {
  return {
    id: guide.id,
    steps: guide.phases.flatMap((phase) => phase.steps.map((step) => step.id)),
    renamed: guide.renamed,
    questions: guide.questions.map((question) => ({
      id: question.id,
      answers: question.answers.map((answer) => answer.id),
      known: Object.fromEntries(
        question.answers.flatMap((answer) => (answer.known ?? []).map((name) => [name, answer.id])),
      ),
    })),
  }
}
