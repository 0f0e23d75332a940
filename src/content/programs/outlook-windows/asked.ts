/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'which-outlook': ['new outlook or classic', 'which outlook do I have', 'windows mail ended', 'is windows mail dead'],
  'open-accounts': ['where are the settings of outlook', 'control panel mail', 'outlook account settings on windows'],
  'add-account': ['add an account in outlook', 'imap or pop', 'manual setup', 'suggested accounts'],
  'account-form': ['incoming server in outlook', 'port 993 in outlook', 'ssl/tls recommended'],
  'outgoing-server': ['outgoing server in outlook', 'smtp username', 'log on using', 'smtp requires authentication'],
  'finish-account': ['sync your imap account', 'is my password at microsoft', 'advanced tab', 'test account settings'],
  'choose-from': ['which address does outlook send from', 'show from', 'change the sender in outlook'],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'it did not arrive'],
  checklist: ['outlook steps on paper'],
  short: ['outlook settings on one page'],
} as const satisfies Readonly<Record<string, readonly string[]>>
