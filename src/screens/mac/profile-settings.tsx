import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { ProfilesPane } from './kit/profiles-pane.tsx'
import { PushButton } from './kit/push-button.tsx'
import { Row } from './kit/row.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import { TextField } from './kit/text-field.tsx'
import { Value } from '#screens/kit/value.tsx'
import { macosOf } from './macos.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

/** The sheet that asks for what the profile leaves open. It names the outgoing server, even where it asks for the incoming password. */
export function ProfileSettings({ values, mark, words, answers }: ScreenProps<'profile-settings'>) {
  return (
    <ProfilesPane
      macos={macosOf(answers['macos'])}
      name={words.profile}
      sheet={
        <>
          <div className="mac-heading mac-quoted">
            {macWords.profiles.enter} <Value>{`“${words.profile}”:`}</Value>
          </div>
          <div className="mac-quoted">
            {macWords.profiles.enterServer} <Value>{`“${values.smtpHost}”:`}</Value>
          </div>
          <div className="mac-form">
            <Row label={macWords.profiles.description}>
              <TextField content={{ kind: 'text', text: values.accountDescription }} mark={mark('description')} />
            </Row>
            <Row label={macWords.profiles.fullName}>
              <TextField content={{ kind: 'text', text: values.fullName }} mark={mark('name')} />
            </Row>
            <Row label={macWords.profiles.incomingPassword}>
              <TextField content={{ kind: 'password' }} mark={mark('password')} />
            </Row>
          </div>
          <SheetButtons left={<PushButton label={macWords.buttons.cancel} />}>
            <PushButton label={macWords.buttons.previous} look="disabled" />
            <PushButton label={macWords.buttons.install} look="default" mark={mark('install')} />
          </SheetButtons>
        </>
      }
    />
  )
}
