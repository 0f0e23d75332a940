import { profileTexts } from '#words/profile-texts.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import type { PlannedStep } from '#model/guide.ts'
import { DrawnScreen } from '#features/figures/drawing-chunks.tsx'
import { ringsIn } from '#engine/plan/rows.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { PreviewContent } from './preview-content.ts'
import './preview-card.css'

type Drawn = Extract<PlannedStep['figures'][number], { kind: 'drawn' }>

/** The picture of a page for link previews, 1200 × 630: its title, and the window it is about with sample values. */
export function PreviewCard({ content }: { readonly content: PreviewContent }) {
  const figure = content.figures.find((candidate): candidate is Drawn => candidate.kind === 'drawn')
  return (
    <div className="card" data-has-figure={figure !== undefined}>
      <div className="card-text">
        <p className="card-site">{messages.site.name}</p>
        <p className="card-where">{content.where}</p>
        <h1 className="card-title">{content.title}</h1>
        <p className="card-about">{content.about}</p>
      </div>
      {figure === undefined ? (
        <img src="/icon.svg" alt="" className="card-mark" />
      ) : (
        <div className="card-figure">
          <DrawnScreen
            screen={figure.screen}
            {...ringsIn(figure, content.figures, content.rows)}
            values={effectiveValues(content.start, {})}
            words={{
              settings: content.words['settings'] ?? '',
              profile: fill(profileTexts.profileName, { provider: content.provider, emailAddress: 'you@example.org' }),
              panel: content.start.panel.address,
            }}
            answers={{}}
          />
        </div>
      )}
    </div>
  )
}
