import type { PlainFieldId } from './field.ts'

/** The kinds of device that a profile is made for; Apple counts iPhone and iPad as one. */
export type ProfileDevice = 'mac' | 'iphone'

/**
 * The sentences that a configuration profile shows while it is installed. Plain text on one line, no markup;
 * `{emailAddress}` and every other plain value, and `{provider}` (its name), are filled in.
 */
export interface ProfileTexts {
  /** Name of the profile: in the list of profiles and above each sheet of the installation. */
  readonly profileName: string
  /** Helps the person decide whether to install it. */
  readonly profileDescription: string
  readonly accountName: string
  readonly accountDescription: string
  /** Whose profile it is. */
  readonly organization: string
}

/** Why there is no profile for these values. Every kind but the last names the field to fix. */
export type ProfileProblem =
  | {
      readonly kind:
        | 'missing'
        | 'control-character'
        /** In an address or a login, where no one would ever find it. */
        | 'invisible-character'
        /** Half a surrogate pair, a noncharacter or a replacement character: damage, and XML cannot hold most of it. */
        | 'broken-character'
        | 'outer-space'
        | 'not-a-host'
        | 'not-a-port'
        | 'not-an-address'
      readonly field: PlainFieldId
    }
  /** `limit` in octets of UTF-8. */
  | { readonly kind: 'too-long'; readonly field: PlainFieldId; readonly limit: number }
  /** The finished file did not pass, at a key that holds this field's value. */
  | { readonly kind: 'value-fails-check'; readonly field: PlainFieldId; readonly key: string }
  /** The finished file did not pass, and no value of the person is to blame. */
  | { readonly kind: 'file-fails-check'; readonly key: string }
