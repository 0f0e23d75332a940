/** What is said where values are typed and pasted in. */
export const inputMessages = {
  enter: 'Enter or change your values',
  secret: {
    optional:
      'Optional. The guide never saves it, forgets it when you close or reload this page, and prints it only if you say so.',
    kept: 'The guide has it until you close or reload this page. Type here to replace it.',
    remove: 'Remove {field}',
    removeShort: 'Remove',
    removed: 'Your {field} is removed.',
    hidden: 'What you type here stays hidden.',
    wasIn: 'The same text was in these fields. We took it out there: {fields}.',
    isTwin: 'This is the same as your {field}. They’re usually different, so check it.',
    isOther: 'This is the same text as your {field}. If it really is your password, change your {field} first.',
  },
  paste: {
    title: 'Your settings',
    label: 'Paste the whole page here',
    hint: 'Use the button, or {pasteIt}.',
    action: 'Paste from clipboard',
    refused: 'Your browser didn’t let the guide read the clipboard. To paste, {pasteIt}.',
    failed: 'The part that reads the page didn’t load. Type your settings below, or load this page again.',
    type: 'Type them instead',
    again: 'Paste again',
    filled: 'Your settings',
    count: { one: '1 value filled in', other: '{count} values filled in' },
  },
  idle: {
    choice: 'Forget my passwords if I don’t use this page for',
    choices: { 15: '15 minutes', 60: '1 hour', 240: '4 hours', 0: 'never (until I close it)' },
  },
} as const
