/**
 * Every sentence of the shell. `{name}` is filled in by `fill`; guide text lives with its guide.
 * Another language is another file of this shape.
 */
export const messages = {
  site: {
    name: 'Mail Setup Guide',
    description:
      'Set up your mail program to send through your provider, one step at a time, with your own values to copy.',
    skip: 'Skip to the content',
    newTab: '(opens in a new tab)',
    privacy: 'What you type stays in this browser. Nothing is sent anywhere.',
    staff: 'For support staff',
    noScript:
      'You can read the whole guide without JavaScript. With it, the guide also shows and copies your own values and remembers where you are.',
    version: 'Guide version {version}, changed {changed}.',
    keeping: {
      blocked:
        'This browser does not let the guide remember anything. Everything works, but your place is gone when you close the page.',
      newer:
        'A newer version of this guide has been used in this browser. Your last changes are not remembered here. Reload the page to use the newer one.',
      full: 'The storage of this browser is full. Everything works, but the last changes are not remembered.',
    },
  },
  icons: { eye: 'eye icon', copy: 'copy icon', plus: 'plus sign' },
  step: {
    stuck: 'I’m stuck',
    position: 'Step {number} of {total}',
    minutesLeft: 'about {minutes} minutes left',
    minuteLeft: 'about 1 minute left',
    nothingLeft: 'nothing left to do',
    doneCount: '{done} of {total} done',
    progressName: 'Position in the guide',
    do: 'What to do',
    values: 'Copy from here',
    yourValues: 'Your values',
    see: 'What you will see',
    know: 'Good to know',
    different: 'It looks different',
    different_hint: 'Pick what you see. Each answer says what to do.',
    cause: 'Why:',
    fix: 'What to do:',
    steps: 'Steps',
    stepsToggle: 'All steps',
    next: 'Next',
    back: 'Back',
    nextTo: 'Next: {title}',
    backTo: 'Back: {title}',
    start: 'Start page',
    finish: 'You have reached the end',
    check: 'Check that it works',
    markDone: 'Mark as done',
    isDone: 'Done',
    undo: 'Undo',
    markedDone: 'Step {number} is marked as done. {done} of {total} done.',
    markedOpen: 'Step {number} is no longer marked as done.',
    status: { done: 'done', open: 'to do', current: 'you are here' },
    navigation: 'Steps of the guide',
    footer: 'Previous and next step',
    changeAnswers: 'This page is for {answers}.',
    changeAnswersLink: 'Change',
    changeAnswersTarget: 'your answers',
  },
  expected: {
    title: 'Before you click {button}: a red message will come. It is normal.',
    shows: 'Mail will say:',
    remedy: 'What to do then:',
    why: 'Why it comes:',
  },
  values: {
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied',
    copyName: 'Copy {field}',
    showName: 'Show {field}',
    hideName: 'Hide {field}',
    show: 'Show',
    hide: 'Hide',
    copiedSay: 'Copied: {field}.',
    failedSay: 'The browser did not allow copying. The value is selected: press ⌘C to copy it.',
    failedSecretSay: 'The browser did not allow copying. Click Show, then select the password and press ⌘C.',
    shownSay: 'Your {field} is visible.',
    hiddenSay: 'Your {field} is hidden.',
    missing: 'Not entered yet.',
    missingSecret: 'Not entered here. Copy it straight from the {panel}, or',
    enter: 'enter it here',
    enterPlain: 'Enter it',
    maskName: 'hidden',
    inbound: 'inbound (IMAP)',
    outbound: 'outbound (SMTP)',
    take: 'Use {value}',
  },
  forget: {
    action: 'Forget everything',
    ask: 'This removes your values, answers, passwords and progress from this browser.',
    done: 'Everything is forgotten: values, answers, passwords and progress.',
  },
  crash: {
    title: 'Something went wrong on this page',
    text: 'It is our fault, not yours. Your place and your values are kept; passwords you typed here are forgotten when you load the page again.',
    retry: 'Load the page again',
    start: 'Start page',
  },
  locale: 'en',
  loading: 'One moment…',
  list: { and: ' and ', comma: ', ', semicolon: '; ' },
} as const

/** Puts values into a sentence; a name without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
