import type { FieldId } from '#model/field.ts'
import { locale } from '#content/locale.ts'

/** A value's name where its server is named already: under a heading, in a table. */
export const lineNames: Readonly<Record<FieldId, string>> = {
  fullName: 'Full name',
  emailAddress: 'Email address',
  accountDescription: 'Account description',
  imapHost: 'Server name',
  imapPort: 'Port',
  imapLogin: 'Login',
  imapPassword: 'Password',
  smtpHost: 'Server name',
  smtpPort: 'Port',
  smtpLogin: 'Login',
  smtpPassword: 'Password',
}

/** Headings over values that belong together. */
export const sectionTitles = { person: 'You', imap: 'Inbound (IMAP)', smtp: 'Outbound (SMTP)' } as const

/** Every sentence of the checklist; `{name}` is filled in. */
export const checklistMessages = {
  intro:
    'Every step of the guide on one sheet, each with a box to tick. Print it, or copy it into a note or a ticket. What you tick here is remembered; what you tick on paper is not.',
  choices: {
    title: 'Before you print',
    values: {
      legend: 'Your values',
      hint: 'Passwords are lines to write on, unless you say otherwise below.',
      mine: 'With my values',
      mineHint: 'Names, servers and logins as you entered them.',
      blank: 'A blank sheet for somebody else',
      blankHint:
        'Only the servers and ports that {provider} usually gives. The rest is lines to write on, and no step is ticked.',
    },
    steps: {
      legend: 'Steps',
      hint: '{done} of {total} steps are marked as done.',
      all: 'All steps',
      left: 'Only the steps left to do',
    },
    pictures: {
      legend: 'Pictures',
      hint: 'Pictures make the sheet several pages long.',
      without: 'Without pictures',
      with: 'With pictures',
    },
  },
  secrets: {
    title: 'Passwords on paper',
    none: 'You have entered no passwords here, so there is none to print. The sheet has lines to write them on.',
    warning:
      'Think twice. Whoever finds the paper can sign in as you, read your mail and send in your name. A shared printer, or the PDF you save, may keep a copy.',
    label: 'Print my passwords, this one time',
    armed: 'The next print shows your passwords. After it, they are lines to write on again.',
  },
  print: 'Print',
  printHint: 'In the print window you can also save the sheet as a PDF.',
  copies: {
    title: 'As a file or a note',
    hint: 'The same checklist as text, for a ticket, a note or an email. Passwords are never in it.',
    markdown: 'Copy as Markdown',
    text: 'Copy as plain text',
    download: 'Download as a file',
    fileName: '{guide}-checklist.md',
    copied: 'Copied',
    failed: 'Not copied',
    copiedMarkdown: 'Copied: the checklist as Markdown.',
    copiedText: 'Copied: the checklist as plain text.',
    failedSay: 'The browser did not allow copying. Use the download instead.',
    downloaded: 'The file is in your downloads.',
  },
  sheet: {
    name: 'The checklist',
    made: 'Checklist of {date}. Guide version {version}.',
    madeUndated: 'Guide version {version}.',
    answers: 'For {answers}.',
    done: '{done} of {total} steps done.',
    guideCode: 'This guide',
    supportCode: 'Help from {provider}',
    codeName: 'QR code for {address}',
    values: 'Values',
    nothingLeft: 'Nothing is left to do: all steps are marked as done.',
    fullStep: 'Full step',
    step: 'step {number}',
    error: 'Normal here:',
    errorAfter: 'after',
    errorShows: 'a red message says',
    writeIn: 'write it here',
  },
  margin: {
    left: '{provider} {service} · {app}',
    page: 'Page {page} of {pages}',
  },
} as const

/** The words of the copy as Markdown and plain text. */
export const copyWords = {
  lang: locale.lang,
  made: 'Checklist of {date}. Guide version {version}.',
  answers: 'For {answers}.',
  done: '{done} of {total} steps done.',
  values: 'Values',
  valueName: 'Name',
  value: 'Value',
  nothingLeft: 'Nothing is left to do: all steps are marked as done.',
  error: 'Normal here: after {button} a red message says “{message}”',
  guide: 'The guide with pictures and help for each step:',
  support: 'Help:',
  line: '____________________',
  enter: 'Enter',
} as const

/** Every sentence of the short version; the eight lines are the guide's own. */
export const shortMessages = {
  enter: 'Enter or change your values',
  values: 'Values to copy',
  lines: 'What to do',
  step: 'Step {number}: {title}',
  errors: 'Red messages that are normal',
  know: 'Good to know',
  more: 'Every step in full',
  paper: 'The same on paper:',
} as const
