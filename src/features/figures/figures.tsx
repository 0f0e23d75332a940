import { Suspense } from 'react'
import { fill } from '#content/words/en/messages.ts'
import { profileTexts } from '#content/words/en/profile-texts.ts'
import { screenMessages } from '#content/words/en/screen-messages.ts'
import type { Figure as FigureData } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { drawingChunk } from './drawing-chunk.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlainText } from '#features/guide/use-plain-text.ts'

/** The pictures of a step. */
export function Figures({ figures }: { readonly figures: readonly Planned<FigureData>[] }) {
  return figures.map((figure) => <OneFigure key={figure.id} figure={figure} />)
}

function OneFigure({ figure }: { readonly figure: Planned<FigureData> }) {
  const plain = usePlainText()
  const texts = {
    id: figure.id,
    shows: { rich: <Inline text={figure.shows} />, plain: plain(figure.shows) },
    words: screenMessages,
  }
  const says = (text: string, index: number) => ({
    number: index + 1,
    rich: <Inline text={text} />,
    plain: plain(text),
  })
  if (figure.kind === 'capture') {
    const { src, width, height } = figure
    const marks = figure.marks.map((mark, index) => ({ ...mark, ...says(mark.says, index) }))
    return <CaptureFigure {...texts} src={import.meta.env.BASE_URL + src} width={width} height={height} marks={marks} />
  }
  return (
    <Figure {...texts} marks={figure.marks.map((mark, index) => says(mark.says, index))}>
      {/* Without its drawing a figure still says everything in words. */}
      <QuietBoundary>
        <Suspense>
          <LiveDrawing figure={figure} />
        </Suspense>
      </QuietBoundary>
    </Figure>
  )
}

/** As the profile calls itself while it is installed; the sample address before there is one. */
function profileName(provider: string, address: string): string {
  return fill(profileTexts.profileName, { provider, emailAddress: address || 'you@example.org' })
}

/** The drawing with the person's own values; follows every keystroke. */
export function LiveDrawing({ figure }: { readonly figure: Extract<Planned<FigureData>, { kind: 'drawn' }> }) {
  const { answers, words, guide } = usePlan()
  const values = useValues()
  const marks = figure.marks.map(({ part }, index) => ({ part, number: index + 1 }))
  return (
    <drawingChunk.Component
      screen={figure.screen}
      marks={marks}
      values={values}
      words={{ settings: words['settings'] ?? '', profile: profileName(guide.provider.name, values.emailAddress) }}
      macos={answers['macos']}
    />
  )
}
