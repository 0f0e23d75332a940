/** What became of a pasted page: comes with what reads it. */
export const pasteMessages = {
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
} as const
