/**
 * What people ask at a step when nothing went wrong: its texts answer it in other words. By step, or page of the guide;
 * for the support desk's search alone.
 */
export const asked = {
  'choose-method': [
    'is there a qr code for thunderbird',
    'code or file',
    'can I type it by hand on android',
    'thunderbird on my phone',
    'k-9 mail',
  ],
  'open-import': ['where is import settings', 'settings of thunderbird on android', 'add account on android'],
  'bring-settings': [
    'scan the code with which app',
    'where is the qr code',
    'download the settings file',
    'select file',
    'incoming server settings on android',
  ],
  'enter-passwords': [
    'use same password for outgoing server',
    'which password goes where on android',
    'outgoing server settings on android',
    'please enter passwords',
  ],
  'finish-account': ['account name and display name', 'imported successfully'],
  'choose-from': ['which address does thunderbird send from on android', 'change the sender on the phone'],
  'send-a-test': ['how do I know that it works', 'whom do I write to', 'my message bounced', 'it did not arrive'],
  checklist: ['android steps on paper'],
  short: ['android settings on one page'],
} as const satisfies Readonly<Record<string, readonly string[]>>
