/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'open-outlook-settings': [
    'where are the settings of outlook on a mac',
    'outlook preferences',
    'new outlook or legacy',
  ],
  'add-email-account': ['add an account in outlook', 'where is the plus in outlook'],
  'address-and-imap': ['imap or pop', 'which provider do I choose', 'not imap'],
  'incoming-server': ['incoming server in outlook', 'imap username', 'show advanced settings'],
  'outgoing-server': ['outgoing server in outlook', 'smtp username', 'starttls or ssl in outlook'],
  'add-and-wait': ['add account button', 'microsoft cloud', 'sync with microsoft', 'is my password at microsoft'],
  'choose-from': ['which address does outlook send from', 'change the sender in outlook', 'default account'],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'it did not arrive'],
  checklist: ['outlook steps on paper'],
  short: ['outlook settings on one page'],
} as const satisfies Readonly<Record<string, readonly string[]>>
