/** What was done to an address before its page could show; keyed by the kind of note from `engine/links`. */
export const linkNotes = {
  renamed: 'This is an older link. It leads here now.',
  case: 'The link’s capital letters were different. This is the page it means.',
  punctuation: 'Something was added to the link, such as a period or a bracket. This is the page it means.',
  'unknown-step': 'The link names a step this guide doesn’t have. This is the start of the guide.',
  'unknown-page': 'The link names a page that doesn’t exist. This is the closest one.',
  'dropped-parameter': 'The link had extra parts this guide doesn’t use. They were left out.',
  'unknown-answer': 'The link is for an answer this guide doesn’t have. Your own answers are kept.',
} as const
