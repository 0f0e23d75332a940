import type { ProfileTexts } from '#model/profile.ts'

/** What the profile says of itself while it is installed: the same for every guide and provider. */
export const profileTexts = {
  profileName: '{provider} mail for {emailAddress}',
  profileDescription:
    'Adds the mail account {emailAddress} to {program} on this {system}. Mail comes in from {imapHost} and goes out through {smtpHost}. There’s no password in this profile. Your {system} or {program} will ask for it. If you remove the profile, the account goes, too.',
  accountName: 'Mail account {emailAddress}',
  accountDescription:
    'Incoming: {imapHost}, port {imapPort}, user name {imapLogin}. Outgoing: {smtpHost}, port {smtpPort}, user name {smtpLogin}. Both connections are protected with TLS.',
  organization: '{provider}',
} as const satisfies ProfileTexts
