import { createRoot } from 'react-dom/client'
import { screenMessages } from '#words/screen-messages.ts'
import type { NumberedPart, ScreenId } from '#model/screen.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { captureSample } from './capture-sample.ts'
import { allParts, AnyDrawing, screenIds } from './every-drawing.tsx'
import { sampleFigures } from './sample-figures.ts'
import { sampleValues } from './sample-values.ts'
import '../../src/styles.css'
import './gallery.css'

// ?screen=compose&values=sample|typed|extreme&marks=article|all&active=3&theme=light|dark
const query = new URLSearchParams(location.search)
const valuesName = query.get('values') === 'extreme' ? 'extreme' : query.get('values') === 'typed' ? 'typed' : 'sample'
const only = query.get('screen')
const active = query.has('active') ? Number(query.get('active')) : undefined
const theme = query.get('theme')
if (theme !== null) document.documentElement.dataset['theme'] = theme

const textOf = (text: string) => ({ rich: text, plain: text })

interface Marked {
  readonly rings: readonly (NumberedPart & { readonly says: string })[]
  readonly crosses: readonly string[]
}

function markedParts(id: ScreenId): Marked {
  const sample = sampleFigures[id]
  if (query.get('marks') === 'all' || sample === undefined)
    return { rings: allParts[id].map((part, index) => ({ part, number: index + 1, says: part })), crosses: [] }
  const { marks, crosses = [] } = sample
  return { rings: marks.map(([part, says], index) => ({ part, number: index + 1, says })), crosses }
}

/** Every screen in every variant. For development: the build does not know of it. */
function Gallery() {
  const ids = screenIds.filter((id) => only === null || id === only)
  return (
    <>
      <h1>Drawn screens</h1>
      <p>Values: {valuesName}</p>
      {ids.map((id) => {
        const { shows, macos = ['15'], ios, look } = sampleFigures[id] ?? { shows: id }
        const marked = markedParts(id)
        const looks =
          ios?.map((version) => ({ ios: version })) ??
          look?.map((version) => ({ look: version })) ??
          macos.map((version) => ({ macos: version }))
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{id}</h2>
            {looks
              .map((answers) => [answers, Object.values(answers).join('')] as const)
              .map(([answers, version]) => (
                <Figure
                  key={version}
                  id={`${id}-${version}`}
                  shows={textOf(`${shows} (${version})`)}
                  {...marked}
                  active={active}
                  words={screenMessages}
                >
                  <AnyDrawing
                    screen={id}
                    {...marked}
                    active={active}
                    values={sampleValues[valuesName]}
                    words={{
                      settings: version === '12' ? 'Preferences' : 'Settings',
                      profile: 'Example mail for you@example.org',
                      panel: 'panel.example.org',
                    }}
                    answers={answers}
                  />
                </Figure>
              ))}
          </section>
        )
      })}
      <section aria-labelledby="capture">
        <h2 id="capture">A provider’s own capture</h2>
        <CaptureFigure {...captureSample} words={screenMessages} />
      </section>
    </>
  )
}

const place = document.getElementById('gallery')
if (place !== null) createRoot(place).render(<Gallery />)
