/** What the support desk says around reports that it has received. `{name}` is filled in. */
export const receivedMessages = {
  open: 'Count the reports you have received',
  hint: 'Drop mails, a mailbox file (mbox) or a whole folder here. They’re read in this browser, and nothing is sent.',
  files: 'Choose files',
  folder: 'Choose a folder',
  reading: 'Reading file {number} of {total}…',
  none: 'There’s no report in these files.',
  done: { one: '1 report found.', other: '{count} reports found.' },
  unread: { one: '1 file couldn’t be read.', other: '{count} files couldn’t be read.' },
  clear: 'Clear',
  count: 'Reports',
  places: 'By step',
  symptoms: 'By what people saw',
  versions: 'By version',
  place: '{app}: {place}',
  version: '{app} {version}',
} as const
