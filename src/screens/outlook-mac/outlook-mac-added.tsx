import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { TitledWindow } from './kit/titled-window.tsx'

const words = outlookMacWords.added

export function OutlookMacAdded({ values, mark }: ScreenProps<'outlook-mac-added'>) {
  return (
    <TitledWindow title={outlookMacWords.add.window} look="tall">
      <div className="om-page">
        <span className="om-center">
          <span className="om-tick">
            <Icon name="check" />
          </span>
          <b className="om-head">{words.title}</b>
          <Value>{values.emailAddress}</Value>
        </span>
        <div className="om-card">
          <span>{words.another}</span>
          <span className="mac-soft">{words.kinds}</span>
          <b className="om-link">{words.addAnother}</b>
        </div>
        <div className="om-card">
          <span>{words.anywhere}</span>
          <span className="mac-soft">{words.phones}</span>
          <b className="om-link">{words.mobile}</b>
        </div>
        <div className="om-ends">
          <b className="om-outlined">{words.another}</b>
          <b className="om-outlined" {...mark('done')}>
            {words.done}
          </b>
        </div>
      </div>
    </TitledWindow>
  )
}
