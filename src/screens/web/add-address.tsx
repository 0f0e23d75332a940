import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { YellowWindow } from './kit/yellow-window.tsx'

const words = gmailWords.yellow

export function AddAddress({ values, mark }: ScreenProps<'web-add-address'>) {
  return (
    <YellowWindow title={words.enter} hint={words.shown}>
      <div className="web-form">
        <span className="web-label">{words.name}</span>
        <span className="web-field" {...mark('name')}>
          <Value>{values.fullName}</Value>
        </span>
        <span className="web-label">{words.email}</span>
        <span className="web-field" {...mark('email')}>
          <Value>{values.emailAddress}</Value>
        </span>
        <span className="web-wide">
          <span className="web-check" {...mark('alias')}>
            <span className="web-box" />
            {words.alias}
          </span>
          <span className="web-old-link">{words.learn}</span>
        </span>
        <span className="web-wide web-under">
          <span className="web-old-link" {...mark('reply-to')}>
            {words.replyTo}
          </span>
          <small>{words.optional}</small>
        </span>
        <span className="web-wide web-under web-buttons">
          <span className="web-button">{words.cancel}</span>
          <b className="web-button" {...mark('next')}>
            {words.next}
          </b>
        </span>
      </div>
    </YellowWindow>
  )
}
