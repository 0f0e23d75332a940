import { ServersSheet } from './kit/servers-sheet.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** After the second Sign In: the same message again, and a blue button that now says Next. */
export function MailServersNext({ values, mark }: ScreenProps<'mail-servers-next'>) {
  return (
    <ServersSheet
      emailAddress={values.emailAddress}
      userName={{ kind: 'text', text: values.imapLogin }}
      incoming={{ kind: 'text', text: values.imapHost }}
      outgoing={{ kind: 'text', text: values.smtpHost }}
      button="next"
      marks={{
        'account-type': mark('account-type'),
        incoming: mark('incoming'),
        outgoing: mark('outgoing'),
        message: mark('message'),
        button: mark('next'),
      }}
    />
  )
}
