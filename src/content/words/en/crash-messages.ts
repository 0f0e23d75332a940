/** What is said under a page that failed. `{name}` is filled in. */
export const crashMessages = {
  title: 'A report for support',
  hint: 'If it happens again, send this report to support. It says where the page failed. Nothing you typed is in it.',
  copy: 'Copy the report',
  copyButton: { copy: 'Copy the report', copied: 'Copied', failed: 'Not copied' },
  copied: 'The report is copied. Paste it into your message to support.',
  failed: 'Your browser didn’t allow copying. The report is selected, so press ⌘C or Ctrl+C to copy it.',
  report: {
    subject: 'Mail Setup Guide: a page failed',
    page: 'Page: {link}',
    unknownPage: 'Page: not a page of the guide',
    step: 'Step: {number} of {total}, {title}',
    guide: 'Guide: {app}, version {version} of {changed}',
    kinds: {
      missing: 'What failed: a part of the page could not be loaded',
      broken: 'What failed: the page broke while it was drawn',
    },
    error: 'Kind of error: {name}',
    otherError: 'Kind of error: not known',
    places: 'Place in the code: {places}',
    noPlaces: 'Place in the code: not known',
    browser: 'Browser: {browser}',
    system: 'System: {system}',
    unknown: 'not known',
    promise: 'Nothing that was typed is in this report.',
  },
} as const
