/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'open-account-settings': ['where are the account settings in thunderbird', 'where is the gear in thunderbird'],
  'add-mail-account': [
    'add an account in thunderbird',
    'account actions',
    'account hub or account setup',
    'do I lose my other account',
  ],
  'your-account': ['what is configure manually', 'manual configuration in thunderbird', 'three fields in thunderbird'],
  'incoming-server': [
    'imap settings in thunderbird',
    'connection security',
    'starttls or ssl',
    'normal password or autodetect',
    'hostname of the incoming server',
  ],
  'outgoing-server': [
    'smtp settings in thunderbird',
    'what is re-test',
    'what is advanced config',
    'hostname of the outgoing server',
    'port 587 in thunderbird',
  ],
  'finish-account': ['which password does thunderbird want', 'account successfully created'],
  'choose-from': [
    'which address does thunderbird send from',
    'change the sender in thunderbird',
    'make it the default account',
  ],
  'first-send': [
    'where do I enter the smtp password in thunderbird',
    'enter new password or retry',
    'login to server failed',
    'saved passwords in thunderbird',
    'change the stored password',
  ],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'my message bounced', 'it did not arrive'],
  checklist: ['can I print it', 'on paper'],
  short: ['all on one page', 'is there a faster way'],
} as const satisfies Readonly<Record<string, readonly string[]>>
