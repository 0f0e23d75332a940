import { fill } from '#content/words/en/messages.ts'
import { profileTexts } from '#content/words/en/profile-texts.ts'
import { screenMessages } from '#content/words/en/screen-messages.ts'
import { ringsIn, type FigureRings, type NumberedRow } from '#engine/plan/rows.ts'
import type { Figure as FigureData } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { drawing } from './drawing.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlainText } from '#features/guide/use-plain-text.ts'

interface FiguresProps {
  readonly figures: readonly Planned<FigureData>[]
  /** What the pictures ring, by its number. */
  readonly rows: readonly NumberedRow[]
}

/** The pictures of a step. */
export function Figures({ figures, rows }: FiguresProps) {
  return figures.map((figure) => (
    <OneFigure key={figure.id} figure={figure} marks={ringsIn(figure, figures, rows).rings} rows={rows} />
  ))
}

interface OneFigureProps {
  readonly figure: Planned<FigureData>
  readonly marks: FigureRings['rings']
  readonly rows: readonly NumberedRow[]
}

function OneFigure({ figure, marks, rows }: OneFigureProps) {
  const plain = usePlainText()
  const texts = {
    id: figure.id,
    shows: { rich: <Inline text={figure.shows} />, plain: plain(figure.shows) },
    words: screenMessages,
  }
  const says = (number: number) => {
    const row = rows.find((each) => each.number === number)?.row
    const text = row === undefined ? '' : row.kind === 'value' ? row.label : row.text
    return { number, rich: <Inline text={text} />, plain: plain(text) }
  }
  if (figure.kind === 'capture') {
    const { src, width, height } = figure
    return <CaptureFigure {...texts} src={import.meta.env.BASE_URL + src} width={width} height={height} marks={[]} />
  }
  return (
    <Figure {...texts} marks={marks.map(({ number }) => says(number))}>
      {/* Without its drawing a figure still says everything in words. */}
      <QuietBoundary>
        <LiveDrawing figure={figure} marks={marks} />
      </QuietBoundary>
    </Figure>
  )
}

/** As the profile calls itself while it is installed; the sample address before there is one. */
function profileName(provider: string, address: string): string {
  return fill(profileTexts.profileName, { provider, emailAddress: address || 'you@example.org' })
}

interface LiveDrawingProps {
  readonly figure: Extract<Planned<FigureData>, { kind: 'drawn' }>
  readonly marks: FigureRings['rings']
}

/** The drawing with the person's own values; follows every keystroke. */
function LiveDrawing({ figure, marks }: LiveDrawingProps) {
  const { answers, words, guide } = usePlan()
  const values = useValues()
  return (
    <drawing.Component
      screen={figure.screen}
      marks={marks}
      values={values}
      words={{ settings: words['settings'] ?? '', profile: profileName(guide.provider.name, values.emailAddress) }}
      macos={answers['macos']}
    />
  )
}
