import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { LineField } from './kit/line-field.tsx'
import { TitledWindow } from './kit/titled-window.tsx'

const words = outlookMacWords.add

export function OutlookMacAddress({ values, mark }: ScreenProps<'outlook-mac-address'>) {
  return (
    <TitledWindow title={words.window} look="wide">
      <div className="om-address">
        <div className="om-devices">
          <Icon name="page" />
          <span>{words.devices}</span>
        </div>
        <div className="om-enter">
          <b className="om-head">{words.title}</b>
          <b>{words.intro}</b>
          <span>{words.kinds}</span>
          <LineField label={words.email} content={{ kind: 'text', text: values.emailAddress }} mark={mark('email')} />
          <span className="om-blue" {...mark('continue')}>
            {words.continue}
          </span>
          <span className="om-link">{words.create}</span>
        </div>
      </div>
    </TitledWindow>
  )
}
