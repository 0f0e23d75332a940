import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { YellowWindow } from './kit/yellow-window.tsx'

const words = gmailWords.yellow

/** The server has accepted the login; the address has to be confirmed. */
export function ConfirmAddress({ values, mark }: ScreenProps<'web-confirm'>) {
  return (
    <YellowWindow title={words.confirm}>
      <div className="web-says">
        <p>{words.congratulations}</p>
        <p>
          {words.sent}{' '}
          <b className="web-inline-value" {...mark('address')}>
            <Value>{values.emailAddress}</Value>
          </b>
          . [
          <span className="web-old-link" {...mark('resend')}>
            {words.resend}
          </span>
          ]<br />
          {words.click}
        </p>
        <p className="web-close">
          <span className="web-old-link" {...mark('close')}>
            {words.close}
          </span>
        </p>
      </div>
    </YellowWindow>
  )
}
