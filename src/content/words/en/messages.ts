import { locale } from '#content/locale.ts'

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
    staff: 'For support staff: the support desk',
    noScript:
      'You can read the whole guide without JavaScript. With it, the guide also shows and copies your own values and remembers where you are.',
    version: 'Guide version {version}, changed {changed}.',
  },
  icons: { eye: 'eye icon', copy: 'copy icon', plus: 'plus sign' },
  step: {
    position: 'Step {number} of {total}',
    minutesLeft: 'about {minutes} minutes left',
    minuteLeft: 'about 1 minute left',
    nothingLeft: 'nothing left to do',
    doneCount: '{done} of {total} done',
    stepCount: '{total} steps',
    left: 'About {minutes} minutes left',
    leftOne: 'About 1 minute left',
    progressName: 'Position in the guide',
    do: 'What to do',
    explain: 'Explain',
    values: 'Copy from here',
    yourValues: 'Your values',
    see: 'What you will see',
    know: 'Good to know',
    different: 'It looks different',
    different_hint: 'Pick what you see. Each answer says what to do.',
    cause: 'Why:',
    fix: 'What to do:',
    steps: 'Steps',
    next: 'Next',
    back: 'Back',
    nextTo: 'Next: {title}',
    backTo: 'Back: {title}',
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
    changeAnswers: 'Instructions for {answers}.',
    anyAnswer: 'any {short}',
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
    nextSay: 'Next: {field}.',
    lastSay: 'That was the last one.',
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
  crash: {
    title: 'Something went wrong on this page',
    text: 'It’s our fault, not yours. Your place, your values and your passwords are still here.',
    tryAgain: 'Try again',
    anew: 'If that doesn’t help, load the page again. The guide then forgets the passwords you typed. Everything else is kept.',
    retry: 'Load the page again',
    start: 'Start page',
  },
  list: { and: ' and ', comma: ', ', semicolon: '; ' },
} as const

/** A sentence that depends on a `count`, by the plural forms of its language (CLDR); `other` serves those not given. */
export interface Plural {
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

const plurals = new Intl.PluralRules(locale.lang)

/** Puts values into a sentence; a name without a value stays as it is. */
export function fill(text: string | Plural, values: Readonly<Record<string, string | number>>): string {
  const form = plurals.select(Number(values['count'] ?? 0))
  const sentence = typeof text === 'string' ? text : ((form === 'zero' ? undefined : text[form]) ?? text.other)
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
