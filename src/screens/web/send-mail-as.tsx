import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Sender } from './kit/sender.tsx'
import { SettingsPage } from './kit/settings-page.tsx'

const words = gmailWords.settings.sendAs

/** The settings with both addresses, and where answers come from. */
export function SendMailAs({ values, answers, mark }: ScreenProps<'web-send-mail-as'>) {
  const { before, between, tls, ssl } = words.secured
  return (
    <SettingsPage>
      <div className="web-address">
        <b>
          <Sender name={values.fullName} address={otherAccount.address} />
        </b>
        <span className="web-address-links">
          <span className="mac-soft">{words.default}</span>
          <span className="web-link">{words.edit}</span>
        </span>
      </div>
      <div className="web-address">
        <b {...mark('address')}>
          <Sender name={values.fullName} address={values.emailAddress} />
        </b>
        <span className="web-address-links">
          <span className="web-link" {...mark('make-default')}>
            {words.makeDefault}
          </span>
          <span className="web-link" {...mark('edit')}>
            {words.edit}
          </span>
          <span className="web-link">{words.delete}</span>
        </span>
      </div>
      <span>{words.alias}</span>
      <Value>
        {words.through} {values.smtpHost}
      </Value>
      <span>
        {before} {values.smtpPort} {between}{' '}
        <span className="web-link">{answers['smtpSecurity'] === 'tls' ? ssl : tls}</span>
      </span>
      <b className="web-link web-add">{words.add}</b>
      <b className="web-replying">{words.replying}</b>
      <span className="web-choice" {...mark('same')}>
        <span className="web-radio web-on" />
        {words.same}
      </span>
      <span className="web-choice">
        <span className="web-radio" />
        <Value>
          {words.always} ({words.currently} {otherAccount.address})
        </Value>
      </span>
    </SettingsPage>
  )
}
