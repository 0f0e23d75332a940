import { fill } from '#engine/language/sentences.ts'
import type { Values } from '#model/field.ts'
import type { ProfileDevice, ProfileTexts } from '#model/profile.ts'
import type { Provider } from '#model/provider.ts'
import { identifyAccount } from './account-identity.ts'
import { keyOfField } from './field-keys.ts'
import { fixedPayload, fixedTopLevel } from './house-rules.ts'
import type { PlistDictionary } from './write-plist.ts'

export interface ProfileInput {
  /** What to put in: every plain value, filled in. Passwords are not among them, and have no key in the file. */
  readonly values: Values
  readonly provider: Pick<Provider, 'id' | 'name' | 'reverseDns'>
  readonly texts: ProfileTexts
  /** Whether one password is for both servers. */
  readonly isOnePassword: boolean
  readonly device: ProfileDevice
}

/** The profile as a dictionary, in the order it is written. Values are taken as they are. */
export function composeProfile({ values, provider, texts, isOnePassword, device }: ProfileInput): PlistDictionary {
  const identity = identifyAccount(provider, values.emailAddress)
  const filled = (text: string) => fill(text, { ...values, provider: provider.name })
  return {
    PayloadIdentifier: identity.profileIdentifier,
    PayloadUUID: identity.profileUuid,
    PayloadDisplayName: filled(texts.profileName),
    PayloadDescription: filled(texts.profileDescription),
    PayloadOrganization: filled(texts.organization),
    ...fixedTopLevel[device],
    PayloadContent: [
      {
        PayloadIdentifier: identity.payloadIdentifier,
        PayloadUUID: identity.payloadUuid,
        PayloadDisplayName: filled(texts.accountName),
        PayloadDescription: filled(texts.accountDescription),
        ...fixedPayload,
        // Written out either way: true sends the IMAP password to the SMTP server.
        OutgoingPasswordSameAsIncomingPassword: isOnePassword,
        [keyOfField.fullName]: values.fullName,
        [keyOfField.emailAddress]: values.emailAddress,
        [keyOfField.accountDescription]: values.accountDescription,
        [keyOfField.imapHost]: values.imapHost,
        [keyOfField.imapPort]: Number(values.imapPort),
        [keyOfField.imapLogin]: values.imapLogin,
        [keyOfField.smtpHost]: values.smtpHost,
        [keyOfField.smtpPort]: Number(values.smtpPort),
        [keyOfField.smtpLogin]: values.smtpLogin,
      },
    ],
  }
}
