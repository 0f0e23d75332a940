import { startMessages } from '#content/words/en/start-messages.ts'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Questions } from '#features/guide/questions.tsx'
import { ResumeCard } from '#features/guide/resume-card.tsx'
import { StepList } from '#features/guide/step-list.tsx'
import { Ways } from './ways.tsx'

/** The start of a guide: what it is for, what it asks, and where it begins. */
export function GuideStartPage() {
  const { guide, title, intro } = usePlan()
  return (
    <div className="mx-auto grid max-w-4xl gap-8 px-4 pt-8 pb-12 lg:pt-12">
      <header>
        <p className="text-sm font-semibold text-accent">
          {guide.app} · {guide.system}
        </p>
        <h1 tabIndex={-1} className="mt-0.5 text-4xl leading-tight font-bold tracking-tight text-balance">
          {title}
        </h1>
        {intro.map((paragraph, index) => (
          <p key={index} className="mt-4 max-w-2xl text-lg">
            <Inline text={paragraph} />
          </p>
        ))}
      </header>
      <ResumeCard />
      <section id="questions" aria-labelledby="questions-title">
        <h2 id="questions-title" className="text-2xl font-bold tracking-tight">
          {startMessages.guide.questions}
        </h2>
        <p className="mb-4 text-quiet">{startMessages.guide.questionsHint}</p>
        <Questions />
        <p className="mt-4 text-sm text-quiet">{startMessages.guide.keeps}</p>
      </section>
      <Ways />
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" className="mb-3 text-2xl font-bold tracking-tight">
          {startMessages.guide.phasesTitle}
        </h2>
        <StepList />
      </section>
    </div>
  )
}
