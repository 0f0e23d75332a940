import type { ComponentType } from 'react'
import type { Values } from '#model/field.ts'
import type { ScreenId } from '#model/screen.ts'
import { macosOf } from './mac/macos.ts'
import { marker } from './marker.ts'
import { screens } from './registry.ts'
import { withSamples } from './samples.ts'
import type { NumberedPart, ScreenProps, ScreenWords } from './screen-props.ts'
import './screens.css'

interface DrawingProps<S extends ScreenId> {
  readonly screen: S
  readonly marks: readonly { readonly part: string; readonly number: number }[]
  readonly values: Values
  readonly words: ScreenWords
  /** The answer to the question about the macOS version. */
  readonly macos: string | undefined
}

/** One picture. It holds nothing to focus and nothing to read: the figure around it says it all in words. */
export function Drawing<S extends ScreenId>({ screen, marks, values, words, macos }: DrawingProps<S>) {
  const Screen: ComponentType<ScreenProps<S>> = screens[screen]
  return (
    <div className="screen" dir="ltr" translate="no">
      <div className={`scene scene-${screen}`}>
        <Screen
          values={withSamples(values)}
          mark={marker(marks as readonly NumberedPart<S>[])}
          words={words}
          macos={macosOf(macos)}
        />
      </div>
    </div>
  )
}
