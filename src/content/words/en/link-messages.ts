/** What is said of an address before its page; keyed by the kind of note from `engine/links`. What concerns nobody is not said. */
export const linkNotes = {
  'unknown-page': 'The link names a page that doesn’t exist. This is the closest one.',
  'unknown-answer': 'The link asks for a version this guide doesn’t know, so nothing was changed.',
} as const
