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
  ['allowMailDrop', since('10.12', optional('boolean'))],
  ['disableMailRecentsSyncing', optional('boolean')],
  ['PreventMove', notForMac('boolean')],
  ['PreventAppSheet', notForMac('boolean')],
  ['SMIMEEnabled', notForMac('boolean')],
  ['SMIMESigningEnabled', notForMac('boolean')],
  ['SMIMESigningCertificateUUID', notForMac('string')],
  ['SMIMESigningUserOverrideable', notForMac('boolean')],
  ['SMIMESigningCertificateUUIDUserOverrideable', notForMac('boolean')],
  ['SMIMEEncryptionEnabled', notForMac('boolean')],
  ['SMIMEEncryptionCertificateUUID', notForMac('string')],
  ['SMIMEEncryptionCertificateUUIDUserOverrideable', notForMac('boolean')],
  ['SMIMEEncryptByDefault', notForMac('boolean')],
  ['SMIMEEncryptByDefaultUserOverrideable', notForMac('boolean')],
  ['SMIMEEnablePerMessageSwitch', notForMac('boolean')],
  ['SMIMEEnableEncryptionPerMessageSwitch', notForMac('boolean')],
  ['VPNUUID', notForMac('string')],
])
