/** What is said where the clipboard can be emptied. */
export const clipboardMessages = {
  clear: 'Clear clipboard',
  hint: 'A copied password stays on the clipboard until something else is copied. This empties the clipboard, whatever is on it by now. Programs that keep a history of the clipboard keep their own copy.',
  cleared: 'The clipboard was emptied.',
  failed: 'The browser did not allow it. Copy any other text instead: it replaces the password.',
} as const
