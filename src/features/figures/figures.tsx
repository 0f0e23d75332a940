import { fill } from '#features/language/fill.ts'
import { profileTexts } from '#words/profile-texts.ts'
import { screenMessages } from '#words/screen-messages.ts'
import { boxesIn, ringsIn, type FigureRings, type NumberedRow } from '#engine/plan/rows.ts'
import type { Figure as FigureData, ScreenId } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { Meanwhile, WhenHere } from '#features/loading/load-later.tsx'
import { DrawnScreen, drawingOf } from './drawing-chunks.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlainText } from '#features/guide/use-plain-text.ts'

interface FiguresProps {
  readonly figures: readonly Planned<FigureData>[]
  /** What the pictures ring, by its number. */
  readonly rows: readonly NumberedRow[]
  /** The row being worked on: its ring is in view. */
  readonly active?: number | undefined
}

/** The pictures of a step. */
export function Figures({ figures, rows, active }: FiguresProps) {
  return figures.map((figure) => (
    <OneFigure key={figure.id} figure={figure} rings={ringsIn(figure, figures, rows)} rows={rows} active={active} />
  ))
}

interface OneFigureProps {
  readonly figure: Planned<FigureData>
  readonly rings: FigureRings
  readonly rows: readonly NumberedRow[]
  readonly active: number | undefined
}

function OneFigure({ figure, rings: { rings, crosses }, rows, active }: OneFigureProps) {
  const plain = usePlainText()
  const texts = {
    id: figure.id,
    shows: { rich: <Inline text={figure.shows} />, plain: plain(figure.shows) },
    words: screenMessages,
  }
  const says = (number: number) => {
    const row = rows.find((each) => each.number === number)?.row
    return row === undefined ? '' : plain(row.kind === 'value' ? row.label : row.text)
  }
  if (figure.kind === 'capture') {
    const { src, width, height } = figure
    const marks = boxesIn(figure, rows).map((box) => ({ ...box, says: says(box.number) }))
    return <CaptureFigure {...texts} src={import.meta.env.BASE_URL + src} width={width} height={height} marks={marks} />
  }
  const said = rings.map((ring) => ({ ...ring, says: says(ring.number) }))
  return (
    // Without its drawing a figure still says everything in words.
    <WhenHere
      part={drawingOf(figure.screen)}
      meanwhile={
        <div>
          <Meanwhile part={drawingOf(figure.screen)} />
          <p>{texts.shows.rich}</p>
        </div>
      }
    >
      {() => (
        <Figure {...texts} rings={said} crosses={crosses} active={active}>
          <QuietBoundary>
            <LiveDrawing screen={figure.screen} rings={rings} crosses={crosses} active={active} />
          </QuietBoundary>
        </Figure>
      )}
    </WhenHere>
  )
}

/** As the profile calls itself while it is installed; the sample address before there is one. */
function profileName(provider: string, address: string): string {
  return fill(profileTexts.profileName, { provider, emailAddress: address || 'you@example.org' })
}

interface LiveDrawingProps extends FigureRings {
  readonly screen: ScreenId
  readonly active: number | undefined
}

/** The drawing with the person's own values; follows every keystroke. */
export function LiveDrawing(drawn: LiveDrawingProps) {
  const { answers, words, guide } = usePlan()
  const { provider } = guide
  const values = useValues()
  return (
    <DrawnScreen
      {...drawn}
      values={values}
      words={{
        settings: words['settings'] ?? '',
        profile: profileName(provider.name, values.emailAddress),
        panel: provider.panel.address,
        settingsPage: provider.paste,
      }}
      answers={answers}
    />
  )
}
