/** What is said where the clipboard can be emptied. */
export const clipboardMessages = {
  clear: 'Clear clipboard',
  hint: 'A copied password stays on the clipboard until you copy something else. This empties the clipboard, whatever is on it now. Programs that keep a clipboard history have their own copy.',
  cleared: 'The clipboard is empty.',
  failed: 'Your browser didn’t allow it. Copy any other text instead. It replaces the password.',
} as const
