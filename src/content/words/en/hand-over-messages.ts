/** What is said of values that came in a link. `{name}` is filled in. */
export const handOverMessages = {
  name: 'From your link',
  use: 'Use these',
  notMine: 'Not mine',
  close: 'Close',
  came: 'Your link has values for this guide: {fields}. They count when you choose “Use these”.',
  used: 'The values from your link are filled in.',
  dropped: 'The values from your link are gone. Yours are unchanged.',
  /** Before a value. */
  label: '{field}:',
  /** After a value, where the person typed another one. */
  mine: 'instead of {value}',
  foreign: 'Not a {provider} server, so it’s not used.',
  left: {
    password: 'Left out, because it looks like a password.',
    other: 'Left out.',
  },
  unknownAnswers: 'The link has an answer to a question this guide doesn’t ask. It’s left out.',
  nothing: 'Everything in your link is in the guide already.',
  damaged:
    'Part of this link got lost on its way, so the values in it can’t be read. Nothing you entered has changed. Ask for the link again, or copy all of it.',
  newer: 'This link is from a newer version of this guide. Load this page again, and then open the link again.',
  /** After a link was opened in a tab where passwords had been typed. */
  anew: {
    name: 'Your passwords',
    text: 'This page was loaded again. Only your passwords are gone.',
  },
  /** At the support desk. */
  desk: {
    title: 'Values of this customer',
    filled: { one: '1 in the link', other: '{count} in the link' },
    hint: 'Fill in what you know. It goes into the link, and the customer sees it before it counts. Leave empty what is the usual. Never a password.',
    foreign: 'This isn’t a {provider} server, so it’s not in the link.',
    password: 'This looks like a password, so it’s not in the link.',
    clear: 'Clear, for the next customer',
    cleared: 'The values of this customer are cleared.',
  },
} as const
