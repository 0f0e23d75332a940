import type { PlistValue } from 'plist'
import type { ProfileDevice } from '#model/profile.ts'
import { mailPayloadType } from './mail-keys.ts'

/**
 * What every profile of ours says, whoever it is for. Apple's schema allows more; these are choices:
 * written into each file, and held against the finished one.
 */
export const fixedTopLevel: Readonly<Record<ProfileDevice, Readonly<Record<string, PlistValue>>>> = {
  mac: {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    // A mail account belongs to a person: the payload exists in the user channel only.
    PayloadScope: 'User',
    PayloadRemovalDisallowed: false,
    // A Mac. Against installing it on a phone by mistake; macOS looks at it from 10.15 on.
    TargetDeviceType: 5,
  },
  iphone: {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    // iPhone and iPad. Without it a phone asks whether the profile is for itself or for a watch.
    TargetDeviceType: 1,
  },
}

/** The same for the mail payload. */
export const fixedPayload = {
  PayloadType: mailPayloadType,
  PayloadVersion: 1,
  EmailAccountType: 'EmailTypeIMAP',
  IncomingMailServerAuthentication: 'EmailAuthPassword',
  // Also on 143 and 587, where TLS begins with STARTTLS: Apple's own example pairs 587 with true, and false would
  // let the password go out in the clear.
  IncomingMailServerUseSSL: true,
  OutgoingMailServerAuthentication: 'EmailAuthPassword',
  OutgoingMailServerUseSSL: true,
} as const

/**
 * Keys that Apple calls optional and ours always has. A Mac asks for account description and full name as "Required"
 * when they are left out; a missing SMTP port makes it try 25, 587 and 465 in turn.
 */
export const alwaysTopLevel = ['PayloadDisplayName', 'PayloadDescription', 'PayloadOrganization'] as const

/** The same for the mail payload. */
export const alwaysPayload = [
  'PayloadDisplayName',
  'PayloadDescription',
  'EmailAccountDescription',
  'EmailAccountName',
  'EmailAddress',
  'IncomingMailServerPortNumber',
  'IncomingMailServerUsername',
  'OutgoingMailServerPortNumber',
  'OutgoingMailServerUsername',
  'OutgoingPasswordSameAsIncomingPassword',
] as const
