/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'open-mail-settings': ['where are the settings in mail', 'system settings or the settings of mail'],
  'add-account': ['add another account', 'where is the accounts tab', 'do I delete the old account', 'does it stay'],
  'other-mail-account': ['which provider do I choose', 'my provider is not in the list', 'which line of the list'],
  'account-details': ['what do I type in the three lines', 'which name and email address'],
  'mail-servers': [
    'more lines to fill in than before',
    'imap or pop',
    'which of the two passwords goes here',
    'the same red message again',
  ],
  'select-apps': ['what are mail and notes', 'which boxes stay ticked'],
  'server-settings': [
    'which line gets the outbound password',
    'where do I put the port',
    'tls and port numbers in mail',
    'did it save',
    'nothing happens when I save',
  ],
  'close-settings': ['can I close the window', 'how do I get out of the settings', 'where are my old messages'],
  'choose-from': [
    'which address does mail send from',
    'mail still sends from my old address',
    'make it the standard account',
  ],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'my message bounced', 'it did not arrive'],
  checklist: ['can I print it', 'on paper'],
  short: ['all on one page', 'is there a faster way'],
  profile: ['one file that sets everything up'],
} as const satisfies Readonly<Record<string, readonly string[]>>
