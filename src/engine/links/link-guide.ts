import type { Guide } from '#model/guide.ts'
import type { LinkGuide } from './link.ts'

/** The ids of a guide, with every step and question whatever the answers. */
export function linkGuide(guide: Guide): LinkGuide {
  return {
    id: guide.id,
    steps: guide.phases.flatMap((phase) => phase.steps.map((step) => step.id)),
    renamed: guide.renamed,
    questions: [...guide.provider.questions, ...guide.questions].map((question) => ({
      id: question.id,
      answers: question.answers.map((answer) => answer.id),
    })),
  }
}
