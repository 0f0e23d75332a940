import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { ServersSheet } from './kit/servers-sheet.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** After the first Sign In: the sheet has grown, Mail knows no server yet. */
export function AddAccountError({ values, mark }: ScreenProps<'add-account-error'>) {
  return (
    <ServersSheet
      emailAddress={values.emailAddress}
      userName={{ kind: 'hint', text: macWords.fields.automatic }}
      incoming={{ kind: 'empty' }}
      outgoing={{ kind: 'empty' }}
      button="signIn"
      marks={{ message: mark('message'), button: mark('sign-in') }}
    />
  )
}
