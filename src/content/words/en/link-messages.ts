/** What was done to an address before its page could show; keyed by the kind of note from `engine/links`. */
export const linkNotes = {
  renamed: 'The link is an older one. It leads here now.',
  case: 'The link had other capital letters than usual. This is the page it means.',
  punctuation: 'Something came along with the link, such as a dot or a bracket. This is the page it means.',
  'unknown-step': 'The link names a step that this guide does not have. This is the start of the guide.',
  'unknown-page': 'The link names a page that does not exist. This is the nearest one.',
  'dropped-parameter': 'The link had additions that this guide does not use. They were left out.',
  'unknown-answer': 'The link was made for an answer that this guide does not know. Your own answers count.',
} as const
