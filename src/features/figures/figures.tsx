import { Suspense } from 'react'
import { fill } from '#content/words/en/messages.ts'
import { profileTexts } from '#content/words/en/profile-texts.ts'
import { screenMessages } from '#content/words/en/screen-messages.ts'
import type { FieldId } from '#model/field.ts'
import type { Figure as FigureData, Ring } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { DrawnScreen } from './drawing-chunks.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlainText } from '#features/guide/use-plain-text.ts'
import { ringsOfMarks } from './rings-of-marks.ts'

interface FiguresProps {
  readonly figures: readonly Planned<FigureData>[]
  /** The value that is copied next. */
  readonly turn?: FieldId | null
}

/** The pictures of a step. */
export function Figures({ figures, turn = null }: FiguresProps) {
  return figures.map((figure) => <OneFigure key={figure.id} figure={figure} turn={turn} />)
}

function OneFigure({ figure, turn }: { readonly figure: Planned<FigureData>; readonly turn: FieldId | null }) {
  const plain = usePlainText()
  const texts = {
    id: figure.id,
    shows: { rich: <Inline text={figure.shows} />, plain: plain(figure.shows) },
    words: screenMessages,
  }
  if (figure.kind === 'capture') {
    const { src, width, height } = figure
    const marks = figure.marks.map((mark, index) => ({
      ...mark,
      number: index + 1,
      rich: <Inline text={mark.says} />,
      plain: plain(mark.says),
    }))
    return <CaptureFigure {...texts} src={import.meta.env.BASE_URL + src} width={width} height={height} marks={marks} />
  }
  const { rings, crosses, active } = ringsOfMarks(figure, turn)
  const said = rings.map((ring) => ({ ...ring, says: plain(ring.says) }))
  return (
    <Figure {...texts} rings={said} crosses={crosses} active={active}>
      {/* Without its drawing a figure still says everything in words. */}
      <QuietBoundary>
        <Suspense>
          <LiveDrawing screen={figure.screen} rings={rings} crosses={crosses} active={active} />
        </Suspense>
      </QuietBoundary>
    </Figure>
  )
}

/** As the profile calls itself while it is installed; the sample address before there is one. */
function profileName(provider: string, address: string): string {
  return fill(profileTexts.profileName, { provider, emailAddress: address || 'you@example.org' })
}

interface LiveDrawingProps {
  readonly screen: Extract<FigureData, { kind: 'drawn' }>['screen']
  readonly rings: readonly Ring[]
  readonly crosses: readonly string[]
  readonly active: number | undefined
}

/** The drawing with the person's own values; follows every keystroke. */
function LiveDrawing(drawn: LiveDrawingProps) {
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
      }}
      answers={answers}
    />
  )
}
