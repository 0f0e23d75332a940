import { optional, required, since, type AppleKeys } from './apple-key.ts'

/**
 * The keys of a profile's top level.
 * Source: github.com/apple/device-management, mdm/profiles/TopLevel.yaml (MIT, © Apple Inc.), facts only.
 */
export const topLevelKeys: AppleKeys = new Map([
  ['PayloadIdentifier', required('string')],
  ['PayloadUUID', required('string')],
  ['PayloadType', required('string', 'Configuration')],
  ['PayloadVersion', required('integer', 1)],
  // The schema lets an encrypted profile go without; ours is never encrypted.
  ['PayloadContent', required('array')],
  ['PayloadDescription', optional('string')],
  ['PayloadDisplayName', optional('string')],
  ['PayloadOrganization', optional('string')],
  // On iOS for supervised devices only, which a profile installed by hand does not make.
  ['PayloadRemovalDisallowed', since({ iphone: null }, optional('boolean'))],
  ['PayloadScope', since({ mac: '10.8', iphone: null }, optional('string', 'System', 'User'))],
  ['TargetDeviceType', since({ mac: '10.15', iphone: '12.2' }, optional('integer', 0, 1, 2, 3, 4, 5, 6))],
  ['ConsentText', optional('dictionary')],
  ['RemovalDate', optional('date')],
  ['DurationUntilRemoval', optional('real')],
  ['PayloadExpirationDate', optional('date')],
  ['IsEncrypted', optional('boolean')],
  ['EncryptedPayloadContent', optional('data')],
  ['HasRemovalPasscode', optional('boolean')],
])

/** The keys every payload has. Source: mdm/profiles/CommonPayloadKeys.yaml of the same repository. */
export const commonKeys: AppleKeys = new Map([
  ['PayloadIdentifier', required('string')],
  ['PayloadUUID', required('string')],
  ['PayloadType', required('string')],
  ['PayloadVersion', required('integer', 1)],
  ['PayloadDescription', optional('string')],
  ['PayloadDisplayName', optional('string')],
  ['PayloadOrganization', optional('string')],
])
