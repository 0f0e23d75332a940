import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { AccountSheet } from './kit/account-sheet.tsx'
import { PushButton } from './kit/push-button.tsx'
import { Row } from './kit/row.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import { TextField } from './kit/text-field.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function AddAccount({ values, mark }: ScreenProps<'add-account'>) {
  return (
    <AccountSheet>
      <div className="mac-heading">
        <span className="mac-at">@</span>
        {macWords.addAccount.title}
      </div>
      <div>{macWords.addAccount.start}</div>
      <div className="mac-form">
        <Row label={macWords.fields.name}>
          <TextField content={{ kind: 'text', text: values.fullName }} mark={mark('name')} />
        </Row>
        <Row label={macWords.fields.email}>
          <TextField content={{ kind: 'text', text: values.emailAddress }} mark={mark('email')} />
        </Row>
        <Row label={macWords.fields.password}>
          <TextField content={{ kind: 'password' }} mark={mark('password')} />
        </Row>
      </div>
      <SheetButtons left={<PushButton label={macWords.buttons.cancel} />}>
        <PushButton label={macWords.buttons.back} look="disabled" />
        <PushButton label={macWords.buttons.signIn} look="default" mark={mark('sign-in')} />
      </SheetButtons>
    </AccountSheet>
  )
}
