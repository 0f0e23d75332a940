/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'open-gmail-settings': ['where are the settings of gmail', 'what is the gear', 'can I do it in the gmail app'],
  'accounts-and-import': ['where do I add an address', 'send mail as', 'do I lose my gmail address', 'pop-up window'],
  'name-and-address': [
    'what is an alias',
    'treat as an alias',
    'what is reply-to',
    'what do I type in the yellow window',
  ],
  'smtp-server': [
    'smtp server and port in gmail',
    'tls or ssl',
    'which password does gmail want',
    'is it my google password',
  ],
  'confirm-address': [
    'where does the confirmation arrive',
    'verify my address',
    'confirmation code',
    'confirmation link',
  ],
  'when-replying': [
    'which address do my answers come from',
    'reply from the same address',
    'make it the default address',
  ],
  'choose-from': ['gmail still sends from my gmail address', 'which address does gmail send from', 'switch the sender'],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'my message bounced', 'it did not arrive'],
  checklist: ['can I print it', 'on paper'],
  short: ['all on one page', 'is there a faster way'],
} as const satisfies Readonly<Record<string, readonly string[]>>
