/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'open-mail-settings': [
    'where are the mail settings on my iphone',
    'iphone settings mail',
    'ipad settings mail',
    'apps in settings',
    'how do I switch between safari and settings',
  ],
  'add-account': ['add a mail account on the iphone', 'mail accounts on the ipad'],
  'other-mail-account': [
    'add mail account on the phone',
    'my provider is not in the list on the iphone',
    'where is other',
  ],
  'account-details': ['what is the description', 'how do I paste on the iphone'],
  'mail-servers': [
    'optional fields on the iphone',
    'it says optional',
    'outgoing mail server on the phone',
    'user name of the incoming server',
  ],
  'verify-servers': [
    'verifying on the iphone',
    'set up without ssl',
    'cannot verify server identity',
    'where do I put the port on the iphone',
  ],
  'select-apps': ['turn off notes on the iphone'],
  'choose-from': ['hide my email', 'the wrong sender address', 'cc bcc from', 'default account on the iphone'],
  'send-a-test': ['outbox on the iphone', 'sent from my iphone'],
  checklist: ['iphone steps on paper'],
  short: ['iphone settings on one page'],
  profile: ['profile for the iphone', 'profile downloaded', 'mobileconfig on the ipad'],
} as const satisfies Readonly<Record<string, readonly string[]>>
