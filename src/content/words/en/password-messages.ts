/** The page for who has a new password. `{program}` is the mail program, `{panel}` the provider's page. */
export const passwordMessages = {
  intro:
    'A new password goes into each program that had the old one. In {program} only the password changes: everything else stays as it is.',
  which: {
    title: 'Which password changed?',
    hint: 'Choose one, and the guide shows where it goes. Not sure? In the {panel} each has a row of its own.',
    inbound: 'The **inbound (IMAP)** password, for mail that comes in',
    outbound: 'The **outbound (SMTP)** password, for sending',
  },
  shared: { inbound: 'For mail that comes in', outbound: 'For sending' },
  /** Of the list of what to do, and above it, where nothing else says which password it is. */
  what: 'What to do',
  copy: 'Copy the new password in the {panel}, and enter it here. [Where is it?](step:{step})',
  copyAgain: 'The same password goes into a second place.',
  differs: 'If it looks different',
  meanwhile: 'Until then {program} may say that the password is wrong. That’s normal: it still has the old one.',
  others: {
    title: 'Other places that still have the old password',
    text: 'Some will ask for it. Others just stop sending. Change all of them today:',
    ownDevices: 'The same program on your other computers, your phone and your tablet',
    machines: 'Anything else that sends mail with this login: a scanner, a printer, a website',
  },
} as const
