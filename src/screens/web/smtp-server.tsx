import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { YellowWindow } from './kit/yellow-window.tsx'

const words = gmailWords.yellow

export function SmtpServer({ values, answers, mark }: ScreenProps<'web-smtp-server'>) {
  const isTls = answers['smtpSecurity'] !== 'tls'
  const domain = values.emailAddress.split('@').at(-1) ?? ''
  return (
    <YellowWindow title={words.through}>
      <p className="web-configure">
        {words.configure.before} {domain} {words.configure.after} <span className="web-old-link">{words.learn}</span>
      </p>
      <div className="web-form">
        <span className="web-label">{words.server}</span>
        <span className="web-field-and-port">
          <span className="web-field" {...mark('server')}>
            <Value>{values.smtpHost}</Value>
          </span>
          <span>{words.port}</span>
          <span className="web-port" {...mark('port')}>
            {values.smtpPort}
            <Icon name="upDown" />
          </span>
        </span>
        <span className="web-label">{words.user}</span>
        <span className="web-field" {...mark('user')}>
          <Value>{values.smtpLogin}</Value>
        </span>
        <span className="web-label">{words.password}</span>
        <span className="web-field" {...mark('password')}>
          {'•'.repeat(12)}
        </span>
        <span className="web-wide">
          <span className="web-check" {...mark('tls')}>
            <span className={isTls ? 'web-radio web-on' : 'web-radio'} />
            <span>
              {words.secured} <span className="web-old-link">{words.tls}</span> <b>{words.recommended}</b>
            </span>
          </span>
        </span>
        <span className="web-wide">
          <span className="web-check" {...mark('ssl')}>
            <span className={isTls ? 'web-radio' : 'web-radio web-on'} />
            <span>
              {words.secured} <span className="web-old-link">{words.ssl}</span>
            </span>
          </span>
        </span>
        <span className="web-wide web-buttons">
          <span className="web-button">{words.cancel}</span>
          <span className="web-button">{words.back}</span>
          <b className="web-button" {...mark('add')}>
            {words.add}
          </b>
        </span>
      </div>
    </YellowWindow>
  )
}
