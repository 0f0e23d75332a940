/** What is said when something happens while the page is open: a link led elsewhere, nobody was there, a new version came. */
export const lateMessages = {
  detour: {
    name: 'You came by a link',
    text: 'This link leads to step {number}. You were at step {wasNumber}: {wasTitle}.',
    back: 'Back to step {wasNumber}',
    stay: 'Stay here and go on from this step',
  },
  keeping: {
    blocked:
      'This browser does not let the guide remember anything. Everything works, but your place is gone when you close the page.',
    newer:
      'A newer version of this guide has been used in this browser. Your last changes are not remembered here. Reload the page to use the newer one.',
    full: 'The storage of this browser is full. Everything works, but the last changes are not remembered.',
  },
  forget: {
    action: 'Forget everything',
    done: 'Everything is forgotten: values, answers, passwords and progress.',
  },
  idle: {
    name: 'Passwords',
    warning: 'For your safety the passwords typed in here will be forgotten in {minutes} minutes.',
    keep: 'Keep them',
    kept: 'The passwords are kept.',
    forgetNow: 'Forget them now',
    forgottenNow: 'The passwords typed in here are forgotten.',
    forgotten: 'The passwords typed in here were forgotten, because this page was left alone for a long time.',
    close: 'Close',
  },
  theme: {
    choice: 'Colours',
    choices: { system: 'As on this computer', light: 'Light', dark: 'Dark' },
  },
  shortcuts: {
    open: 'Keyboard shortcuts',
    nothing: {
      next: 'There is no next step here.',
      back: 'There is no step to go back to here.',
      copy: 'There are no values to copy here.',
      list: 'The list could not be loaded. Load this page again.',
    },
  },
  update: {
    text: 'A new version of this guide is ready.',
    passwords: 'Loading it forgets the passwords you have typed in here.',
    use: 'Load it now',
    later: 'Later',
  },
} as const
