import type { ComponentType } from 'react'
import { locale } from '#content/locale.ts'
import type { Answers } from '#model/question.ts'
import type { ScreenId } from '#model/screen.ts'
import { marker } from './marker.ts'
import { withSamples } from './samples.ts'
import type { DrawingProps, ScreenProps } from './screen-props.ts'
import './kit/scene.css'
import './kit/window.css'

type Screens<F extends ScreenId> = { readonly [S in F]: ComponentType<ScreenProps<S>> }

/**
 * Makes the drawing of one family of screens. It holds nothing to focus and nothing to read: the figure around it says
 * it all in words. `look` adds a class for what a version draws in another way.
 */
export function drawingOf<F extends ScreenId>(
  screens: Screens<F>,
  look: (answers: Answers) => string = () => '',
): ComponentType<DrawingProps> {
  return function Drawing({ screen, rings, crosses, active, values, words, answers }: DrawingProps) {
    if (!has(screens, screen)) throw new Error(`The screen ${screen} belongs to another family.`)
    const Screen: ComponentType<ScreenProps<F>> = screens[screen]
    return (
      <div className={`screen screen-${screen}`} lang={locale.labels.lang} dir={locale.labels.dir} translate="no">
        <div className={`scene scene-${screen} ${look(answers)}`.trim()}>
          <Screen
            values={withSamples(values)}
            mark={marker({ rings, crosses, active })}
            words={words}
            answers={answers}
          />
        </div>
      </div>
    )
  }
}

const has = <F extends ScreenId>(screens: Screens<F>, screen: ScreenId): screen is F => screen in screens
