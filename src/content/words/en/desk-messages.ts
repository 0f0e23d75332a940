/** Every sentence of the support desk; `{name}` is filled in. */
export const deskMessages = {
  intro: 'For people who help others: find the step, see what your customer sees, send the link.',
  /** Where a site has several mail programs. */
  program: 'The customer’s mail program',
  search: {
    label: 'What does the customer see or say?',
    hint: 'A few words are enough: an error message, a button, a step number. You can also paste a link or a report from a customer. Use the arrow keys to move through the list, and Enter to choose.',
    results: 'Matching steps',
    all: 'All steps',
    nothing: 'Nothing found.',
    count: { one: '1 step matches.', other: '{count} match. The best match is first.' },
    none: 'Nothing matches. Try other words, such as the ones on the customer’s screen.',
    fromLink: 'The link leads here.',
  },
  place: {
    step: 'Step {number}: {title}',
    inGuide: '{app}: {place}',
    start: 'Start page',
  },
  why: {
    /** Where the same words come up more than once. */
    expectedOf: 'Expected error {turn} of {count} with these words. It appears at step {number}, after {button}:',
    expected: 'Expected error at step {number}, after {button}:',
    symptom: 'Looks different:',
  },
  variant: {
    title: 'What the customer has',
    hint: 'This becomes part of the link as a suggestion. The customer’s own answers are kept.',
    open: 'Leave it open',
  },
  target: {
    none: 'Choose a step, and its link appears here.',
    leadsTo: 'The link leads to',
    send: 'Send it',
    says: 'What to say',
    sees: 'What the customer sees there',
    after: 'Afterwards:',
    open: 'Open the page',
  },
  copies: {
    link: { name: 'Copy the link', label: 'Link', done: 'The link is copied.' },
    sentence: { name: 'Copy the ready sentence', label: 'Ready sentence', done: 'The sentence is copied.' },
    markdown: { name: 'Copy the link as Markdown', label: 'Markdown', done: 'The link is copied as Markdown.' },
    html: { name: 'Copy the link as HTML', label: 'HTML', done: 'The link is copied as HTML.' },
    failed: 'Your browser didn’t allow copying. The text is selected, so press ⌘C or Ctrl+C to copy it.',
    words: { copy: 'Copy', copied: 'Copied', failed: 'Not copied' },
  },
  code: {
    label: 'QR code',
    name: 'QR code of the link',
    hint: 'For a phone’s camera.',
    download: 'Download as a picture (SVG)',
    done: 'The download has started.',
  },
  sentence: {
    step: 'Please open this link: {link}\nIt shows step {number} of {total}, “{title}”. {summary}',
    page: 'Please open this link: {link}\nIt shows the page “{title}”. {summary}',
  },
} as const
