/** What became of a pasted page: comes with what reads it. */
export const pasteMessages = {
  taken: 'Filled in: {fields}.',
  nothing: 'This is the right page, but there was nothing to fill in.',
  missing: 'Still missing: {fields}.',
  left: {
    'panel-masked': 'only stars. Click the :eye: there first, or copy it by itself.',
    'panel-sentence': 'it’s the password you sign in there with.',
    unclear: 'we couldn’t tell where it begins and ends. Please copy it by itself.',
    password: 'it’s the same text as one of your passwords.',
    contradicting: 'there are two different ones. Please copy it by itself.',
  },
  reasons: {
    empty: 'There was no text to paste.',
    'too-long': 'This is too much text to be that page. Select only that page and copy it again.',
    'not-the-panel': 'This doesn’t look like that page. Is it the one with the two server blocks?',
    'no-headings':
      'The headings of the two blocks are missing, so we can’t tell which server is which. Please select the whole page.',
  },
} as const
