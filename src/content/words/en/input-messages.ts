/** What is said where values are typed and pasted in. */
export const inputMessages = {
  secret: {
    optional:
      'Optional. It stays in the memory of this page: gone when you close or reload it, never stored, never printed.',
    kept: 'Kept in the memory of this page. Type here to replace it.',
    remove: 'Remove {field}',
    removeShort: 'Remove',
    removed: 'Your {field} is removed.',
  },
  paste: {
    title: 'Paste everything at once',
    label: 'Text of the {service} page',
    hint: 'Select the whole page in the {panel} with ⌘A, copy it with ⌘C, and paste it here with ⌘V. The guide takes out what it needs and forgets the rest.',
    action: 'Take the values',
    failed: 'What reads the page could not be loaded. Fill in the lines below, or load this page again.',
  },
  idle: {
    choice: 'Forget typed passwords when this page is left alone for',
    choices: { 15: '15 minutes', 60: '1 hour', 240: '4 hours', 0: 'never (until it is closed)' },
  },
} as const
