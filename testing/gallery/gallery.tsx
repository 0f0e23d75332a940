import { createRoot } from 'react-dom/client'
import { screenMessages } from '#content/words/en/screen-messages.ts'
import type { ScreenId } from '#model/screen.ts'
import { allParts, screenIds } from '#screens/all-parts.ts'
import { Drawing } from '#screens/drawing.tsx'
import type { NumberedPart } from '#screens/screen-props.ts'
import { CaptureFigure } from '#ui/figure/capture-figure.tsx'
import { Figure } from '#ui/figure/figure.tsx'
import { captureSample } from './capture-sample.ts'
import { sampleFigures } from './sample-figures.ts'
import { sampleValues } from './sample-values.ts'
import '../../src/styles.css'
import './gallery.css'

// ?screen=compose&values=sample|typed|extreme&marks=article|all&theme=light|dark
const query = new URLSearchParams(location.search)
const valuesName = query.get('values') === 'extreme' ? 'extreme' : query.get('values') === 'typed' ? 'typed' : 'sample'
const only = query.get('screen')
const theme = query.get('theme')
if (theme !== null) document.documentElement.dataset['theme'] = theme

const textOf = (text: string) => ({ rich: text, plain: text })

/** Every screen in every variant. For development: the build does not know of it. */
function Gallery() {
  const ids = screenIds.filter((id) => only === null || id === only)
  return (
    <>
      <h1>Drawn screens</h1>
      <p>Values: {valuesName}</p>
      {ids.map((id) => {
        const { shows, marks, macos = ['15'] } = sampleFigures[id]
        const texts = query.get('marks') === 'all' ? allParts[id].map((part) => [part, part] as const) : marks
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{id}</h2>
            {macos.map((version) => (
              <Figure
                key={version}
                id={`${id}-${version}`}
                shows={textOf(`${shows} (macOS ${version})`)}
                marks={texts.map(([, says], index) => ({ number: index + 1, ...textOf(says) }))}
                words={screenMessages}
              >
                <Drawing
                  screen={id}
                  marks={texts.map(([part], index): NumberedPart<ScreenId> => ({ part, number: index + 1 }))}
                  values={sampleValues[valuesName]}
                  words={{
                    settings: version === '12' ? 'Preferences' : 'Settings',
                    profile: 'Example mail for you@example.org',
                  }}
                  macos={version}
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
