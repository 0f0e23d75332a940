import { notForMac, onlyEncrypted, optional, required, since, type AppleKeys } from './apple-key.ts'

/** The payload type of a mail account that is installed by hand. */
export const mailPayloadType = 'com.apple.mail.managed'

const authentication = required(
  'string',
  'EmailAuthNone',
  'EmailAuthPassword',
  'EmailAuthCRAMMD5',
  'EmailAuthNTLM',
  'EmailAuthHTTPMD5',
)

/**
 * The keys of the mail payload, beside the common ones.
 * Source: github.com/apple/device-management, mdm/profiles/com.apple.mail.managed.yaml (MIT, © Apple Inc.), facts only.
 */
export const mailKeys: AppleKeys = new Map([
  ['EmailAccountType', required('string', 'EmailTypeIMAP', 'EmailTypePOP')],
  ['EmailAccountDescription', optional('string')],
  ['EmailAccountName', optional('string')],
  ['EmailAddress', optional('string')],
  ['IncomingMailServerAuthentication', authentication],
  ['IncomingMailServerHostName', required('string')],
  ['IncomingMailServerPortNumber', optional('integer')],
  ['IncomingMailServerUseSSL', optional('boolean')],
  ['IncomingMailServerUsername', optional('string')],
  ['IncomingMailServerIMAPPathPrefix', optional('string')],
  ['IncomingPassword', onlyEncrypted('string')],
  ['OutgoingMailServerAuthentication', authentication],
  ['OutgoingMailServerHostName', required('string')],
  ['OutgoingMailServerPortNumber', optional('integer')],
  ['OutgoingMailServerUseSSL', optional('boolean')],
  ['OutgoingMailServerUsername', optional('string')],
  ['OutgoingPassword', onlyEncrypted('string')],
  ['OutgoingPasswordSameAsIncomingPassword', optional('boolean')],
  ['allowMailDrop', since({ mac: '10.12', iphone: '9.2' }, optional('boolean'))],
  ['disableMailRecentsSyncing', since({ iphone: '6.0' }, optional('boolean'))],
  ['PreventMove', notForMac('boolean', '5.0')],
  ['PreventAppSheet', notForMac('boolean', '5.0')],
  ['SMIMEEnabled', notForMac('boolean', '5.0')],
  ['SMIMESigningEnabled', notForMac('boolean', '10.0')],
  ['SMIMESigningCertificateUUID', notForMac('string', '5.0')],
  ['SMIMESigningUserOverrideable', notForMac('boolean', '12.0')],
  ['SMIMESigningCertificateUUIDUserOverrideable', notForMac('boolean', '12.0')],
  ['SMIMEEncryptionEnabled', notForMac('boolean', '10.0')],
  ['SMIMEEncryptionCertificateUUID', notForMac('string', '5.0')],
  ['SMIMEEncryptionCertificateUUIDUserOverrideable', notForMac('boolean', '12.0')],
  ['SMIMEEncryptByDefault', notForMac('boolean', '12.0')],
  ['SMIMEEncryptByDefaultUserOverrideable', notForMac('boolean', '12.0')],
  ['SMIMEEnablePerMessageSwitch', notForMac('boolean', '8.0')],
  ['SMIMEEnableEncryptionPerMessageSwitch', notForMac('boolean', '12.0')],
  ['VPNUUID', notForMac('string', '14.0')],
])
