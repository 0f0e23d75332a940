/** What stands around every page: the places of a guide, help, and what a person may set. `{name}` is filled in. */
export const shellMessages = {
  places: {
    name: 'This guide',
    steps: 'Steps',
    pages: {
      short: 'Short version',
      profile: 'Profile',
      checklist: 'Checklist',
      check: 'Check it works',
      password: 'New password',
    },
    start: 'Start page',
  },
  progress: {
    position: 'Step {number} of {total}',
    open: 'Show all steps and pages',
  },
  help: {
    name: 'Help',
    step: 'Help with this step',
    page: 'Help with this page',
    report: 'Still stuck? Get a report for support',
    person: 'Need a person? Write to {provider} support:',
    article: '{provider}’s help pages',
  },
  settings: {
    name: 'Settings',
    theme: 'Appearance',
    language: 'Language',
    themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  },
  forget: {
    action: 'Forget everything',
    title: 'Forget everything?',
    clears: 'This clears from this browser:',
    values: { one: 'the value you typed', other: 'the {count} values you typed' },
    passwords: 'the passwords you typed',
    progress: 'your answers and your place in the guide',
    preferences: 'your settings for this guide',
    untouched: 'Your mail account isn’t touched.',
    undo: 'You’ll have {seconds} seconds to undo, but passwords don’t come back.',
    keep: 'Keep my values',
    done: 'Everything you typed is gone.',
    take: 'Undo',
    close: 'Close',
    back: 'Your values and your place are back. Passwords have to be typed again.',
  },
} as const
