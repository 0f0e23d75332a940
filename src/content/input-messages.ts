/** What is said where values are typed and pasted in, and where a copied password is cleared away. */
export const inputMessages = {
  secret: {
    optional:
      'Optional. It stays in the memory of this page: gone when you close or reload it, never stored, never printed.',
    kept: 'Kept in the memory of this page. Type here to replace it.',
    remove: 'Remove {field}',
    removeShort: 'Remove',
    removed: 'Your {field} is removed.',
  },
  inOrder: {
    action: 'Copy next: {field}',
    hint: 'One button for all: press it, paste in the other window, come back and press it again.',
    copied: 'Copied {field}, next: {next}.',
    last: 'Copied {field}. That was the last one.',
    missing: 'Left out, not entered here yet: {fields}.',
    failed: 'The browser did not allow copying {field}. It is selected below: press ⌘C to copy it.',
    failedSecret: 'The browser did not allow copying {field}. Click Show beside it below, then select it and press ⌘C.',
  },
  clipboard: {
    clear: 'Clear clipboard',
    hint: 'A copied password stays on the clipboard until something else is copied. This empties the clipboard, whatever is on it by now. Programs that keep a history of the clipboard keep their own copy.',
    cleared: 'The clipboard was emptied.',
    failed: 'The browser did not allow it. Copy any other text instead: it replaces the password.',
  },
  paste: {
    title: 'Paste everything at once',
    label: 'Text of the {service} page',
    hint: 'Select the whole page in the {panel} with ⌘A, copy it with ⌘C, and paste it here with ⌘V. The guide takes out what it needs and forgets the rest.',
    action: 'Take the values',
    failed: 'What reads the page could not be loaded. Fill in the lines below, or load this page again.',
    taken: 'Taken over: {fields}.',
    nothing: 'The page was recognized, but no value could be taken over.',
    missing: 'Not in the text: {fields}.',
    left: {
      'panel-masked': 'only stars. Click the :eye: there first, or copy it by itself.',
      'panel-sentence': 'it is the password you sign in there with.',
      unclear: 'it could not be told where it begins and ends. Please copy it by itself.',
      contradicting: 'the text has two different ones. Please copy it by itself.',
    },
    reasons: {
      empty: 'There was no text to read.',
      'too-long': 'This text is too long to be that page. Select only that page and copy again.',
      'not-the-panel': 'This does not look like that page. Is it the one with the two server blocks?',
      'no-headings':
        'The headings of the two blocks are missing, so it cannot be told which server is which. Please select the whole page.',
    },
  },
} as const
