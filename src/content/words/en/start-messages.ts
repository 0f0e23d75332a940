/** What the front page, a guide’s start and the page for lost addresses say. */
export const startMessages = {
  home: {
    title: 'Set up your mail program, step by step',
    intro:
      'Pick your mail program. The guide shows each window before you see it, gives you your own values to copy, and tells you which error messages are normal.',
    choose: 'Guides',
  },
  resume: {
    title: 'Welcome back',
    text: 'You were at step {number} of {total}: {title}. {done} of {total} steps are marked as done.',
    finished: 'You have marked all {total} steps as done.',
    link: 'Continue where you left off',
    again: 'Look at the last step',
  },
  guide: {
    questions: 'Two questions first',
    questionsHint: 'You can change the answers at any time. “Not sure” is fine.',
    // Seven days of use: https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
    keeps:
      'This browser keeps your answers, values and place for the next visit, but never your passwords. Safari deletes them when you use it for seven days without coming back here: then you begin again.',
    ways: 'Three ways, one result',
    wayAbout: 'about {minutes} minutes',
    steps: {
      title: 'Step by step',
      text: 'Every window drawn, every value to copy, both red messages announced. The sure way, on every Mac.',
      link: 'Start with step 1',
      about: '{total} steps, about {minutes} minutes',
    },
    profile: {
      title: 'By configuration profile',
      text: 'Download a file, install it in the Mac’s settings, type two passwords. Fewer windows; but the servers cannot be changed in Mail afterwards, and your Mac must allow profiles.',
      link: 'To the profile',
    },
    short: {
      title: 'The short version',
      text: 'All values on one page and eight lines. For those who know Mail.',
      link: 'To the short version',
      about: 'as fast as you type',
    },
    alsoChecklist: 'Rather on paper?',
    checklistLink: 'Print the checklist',
    phasesTitle: 'All steps',
    phaseAbout: 'about {minutes} min',
    yourValues: 'What you have entered',
    noValues: 'Nothing yet. The first steps ask for it.',
    result: 'At the end',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be old, or a piece of it got lost on the way. These pages exist:',
    meant: 'Did you mean:',
  },
} as const
