import { AccountSheet } from './kit/account-sheet.tsx'
import { PushButton } from './kit/push-button.tsx'
import { Row } from './kit/row.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import { TextField } from './kit/text-field.tsx'
import type { ScreenProps } from './screen-props.ts'

export function AddAccount({ values, mark }: ScreenProps<'add-account'>) {
  return (
    <AccountSheet>
      <div className="mac-heading">
        <span className="mac-at">@</span>
        Add a Mail account
      </div>
      <div>To get started, fill out the following information:</div>
      <div className="mac-form">
        <Row label="Name:">
          <TextField content={{ kind: 'text', text: values.fullName }} mark={mark('name')} />
        </Row>
        <Row label="Email Address:">
          <TextField content={{ kind: 'text', text: values.emailAddress }} mark={mark('email')} />
        </Row>
        <Row label="Password:">
          <TextField content={{ kind: 'password' }} mark={mark('password')} />
        </Row>
      </div>
      <SheetButtons left={<PushButton label="Cancel" />}>
        <PushButton label="Back" look="disabled" />
        <PushButton label="Sign In" look="default" mark={mark('sign-in')} />
      </SheetButtons>
    </AccountSheet>
  )
}
