import { ServersSheet } from './kit/servers-sheet.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** Filled in, before the second Sign In: the message is still that of the first. */
export function MailServers({ values, mark }: ScreenProps<'mail-servers'>) {
  return (
    <ServersSheet
      emailAddress={values.emailAddress}
      userName={{ kind: 'text', text: values.imapLogin }}
      incoming={{ kind: 'text', text: values.imapHost }}
      outgoing={{ kind: 'text', text: values.smtpHost }}
      button="signIn"
      marks={{
        'user-name': mark('user-name'),
        password: mark('password'),
        'account-type': mark('account-type'),
        incoming: mark('incoming'),
        outgoing: mark('outgoing'),
        message: mark('message'),
        button: mark('sign-in'),
      }}
    />
  )
}
