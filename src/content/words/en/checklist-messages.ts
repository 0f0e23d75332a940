/** Every sentence of the checklist; `{name}` is filled in. */
export const checklistMessages = {
  intro:
    'Every step of the guide on paper, each with a box to check off. Print it, or copy it into a note or a ticket. The guide remembers what you check off here, not what you check off on paper.',
  choices: {
    title: 'Before you print',
    values: {
      legend: 'Your values',
      hint: 'Passwords are blank lines to write on, unless you choose to print them below.',
      mine: 'With my values',
      mineHint: 'Names, servers and logins as you entered them.',
      blank: 'A blank sheet for someone else',
      blankHint:
        'Only the servers and ports that {provider} usually gives. Everything else is a blank line, and no step is checked off.',
    },
    steps: {
      legend: 'Steps',
      hint: '{done} of {total} steps are marked as done.',
      all: 'All steps',
      left: 'Only the steps that are left',
    },
    pictures: {
      legend: 'Pictures',
      hint: 'With pictures, the sheet is several pages long.',
      without: 'Without pictures',
      with: 'With pictures',
    },
  },
  secrets: {
    title: 'Passwords on paper',
    none: 'You haven’t entered any passwords, so there are none to print. The sheet has blank lines for them.',
    warning:
      'Think twice. Anyone who finds the paper can use your passwords, and send mail in your name. A shared printer, or the PDF you save, may keep a copy.',
    label: 'Print my passwords, just this once',
    armed: 'The next print shows your passwords. After that, they’re blank lines again.',
  },
  print: 'Print',
  printHint: 'In the print window you can also save the sheet as a PDF.',
  copies: {
    title: 'As a file or a note',
    hint: 'The same checklist as text, for a ticket, a note or an email. Your passwords are never in it.',
    settings: 'Copy the settings alone',
    markdown: 'Copy as Markdown',
    text: 'Copy as plain text',
    download: 'Download as a file',
    fileName: '{guide}-checklist.md',
    copied: 'Copied',
    failed: 'Not copied',
    copiedSettings: 'Copied: the settings of your servers, without passwords.',
    copiedMarkdown: 'Copied: the checklist as Markdown.',
    copiedText: 'Copied: the checklist as plain text.',
    failedSay: 'Your browser didn’t allow copying. Use the download instead.',
    downloaded: 'The file is in your Downloads folder.',
  },
  sheet: {
    name: 'The checklist',
    made: 'Made on {date}. Guide version {version}.',
    madeUndated: 'Guide version {version}.',
    answers: 'For {answers}.',
    done: '{done} of {total} steps done.',
    guideCode: 'This guide',
    supportCode: 'Help from {provider}',
    values: 'Values',
    nothingLeft: 'Nothing is left to do. All steps are done.',
    fullStep: 'Full step',
    step: 'step {number}',
    error: 'Normal here:',
    errorAfter: 'after',
    errorShows: 'you’ll see a red message',
    writeIn: 'write it here',
  },
  margin: {
    left: '{provider} {service} · {app}',
    page: 'Page {page} of {pages}',
  },
} as const

/** The words of the copy as Markdown and plain text. */
export const copyWords = {
  made: 'Made on {date}. Guide version {version}.',
  answers: 'For {answers}.',
  done: '{done} of {total} steps done.',
  values: 'Values',
  valueName: 'Name',
  value: 'Value',
  nothingLeft: 'Nothing is left to do. All steps are done.',
  error: 'Normal here: after {button} you’ll see a red message “{message}”',
  guide: 'The guide, with pictures and help for each step:',
  support: 'Help:',
  line: '____________________',
  enter: 'Enter',
} as const

/** Every sentence of the short version; the eight lines are the guide's own. */
export const shortMessages = {
  panel: 'Open the {panel} ({address})',
  values: 'Values to copy',
  lines: 'What to do',
  step: 'Step {number}: {title}',
  connection: {
    title: 'Settings for any mail program',
    hint: 'Some programs call them by other names, but they ask for the same.',
    what: 'Setting',
    copy: 'Copy all settings',
    copiedSay: 'Copied: the settings of your servers, without passwords.',
    failedSay: 'Your browser didn’t allow copying. Click a value to select it, then copy it.',
  },
  more: 'Next',
} as const
