/** What the front page, a guide’s start, its ending and the page for lost addresses say. `{name}` is filled in. */
export const startMessages = {
  home: {
    title: 'Where do you read your mail?',
    intro: 'Pick your device and program. We’ll walk you through it, one small step at a time.',
    does: 'See each window before you get there, and copy your own values into it.',
    here: 'It looks like you’re on one now',
    others: 'On another device',
    stuck: 'Not sure, or stuck? Write to {provider} support:',
    devices: {
      mac: 'Mac',
      ios: 'iPhone or iPad',
      windows: 'Windows',
      linux: 'Linux',
      android: 'Android',
      web: 'In a browser',
    },
  },
  resume: {
    title: 'Welcome back',
    text: 'You were on step {number} of {total}: {title}. You’ve done {done} of {total} steps.',
    link: 'Continue where you left off',
    skipped: 'Almost there',
    skippedText: 'You skipped some steps. The first is step {number}: {title}.',
    skippedLink: 'Go to step {number}',
  },
  guide: {
    ask: 'Your {short}',
    unsure: 'Not sure? That’s fine. The steps work either way.',
    which: 'Which one do I have?',
    start: 'Start',
    about: '{total} short steps, about {minutes} minutes.',
    anytime: 'You can stop and come back anytime.',
    // Seven days of use: https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
    keeps:
      'This browser keeps your answers, values and place for your next visit, but never your passwords. Safari deletes them after seven days of use without a visit here.',
    ways: 'Other ways to do it',
    profile: { title: 'Use a profile', text: 'One file sets it up. About {minutes} minutes.' },
    short: { title: 'Short version', text: 'You know your way around {app}. One page.' },
    checklist: { title: 'Print the steps', text: 'Prefer paper? Take it with you.' },
    all: 'See all {total} steps',
    phases: ' · ',
    know: 'What changes, and what this browser keeps',
  },
  finish: {
    title: 'You’re set up!',
    remember: 'To remember',
    next: 'What would you like to do now?',
    check: { title: 'Check that it works', text: 'Send one test message. Takes 2 minutes.' },
    print: { title: 'Print my sheet', text: 'Your settings, without passwords.' },
    forget: { title: 'Delete what I typed', text: 'Clears your values from this browser.' },
    again: 'Look at the steps again',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be old, or part of it is missing. Here is where you can go:',
  },
} as const
