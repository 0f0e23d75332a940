import type { CheckName } from '#model/verdict.ts'

/** The shell's sentences on the page that reads a test message; `{name}` is filled in. */
export const checkMessages = {
  about: 'about 5 minutes',
  send: {
    title: 'Send a test',
    whereTitle: 'To a mailbox elsewhere',
    message: 'Ready to copy',
    subject: 'Subject',
    body: 'Text',
    copySubject: 'Copy test subject',
    copyBody: 'Copy test text',
    subjectInline: 'test subject',
    bodyInline: 'test text',
  },
  notSent: {
    title: 'It didn’t go out?',
    hint: 'Pick what {app} says. Each answer tells you the cause and the step where you can fix it.',
    or: 'Or:',
    toStep: 'Step {number}: {title}',
  },
  source: {
    title: 'Copy the source of the message',
    what: 'Every message has hidden lines. They tell which way it went, and how the service that received it judged it. Together with the text they are its source. What you see on the screen, or a photo of it, doesn’t have them.',
    legend: 'Where did it arrive?',
    choose: 'Choose the service, and you’ll see here how to get to the source.',
    at: 'At {receiver}',
    atOther: 'At another service',
    inApp: '{app}',
    inProgram: 'In a mail program',
    inProgramHint: 'If you read the other mailbox in a mail program, get the source there. It’s often easier.',
  },
  read: {
    title: 'Have it read here',
    label: 'Source of the message',
    hint: 'To paste it, {pasteIt}. It’s read right away.',
    drop: 'Or drop the file here, one that ends in .eml or .txt.',
    dropping: 'Let go, and it’s read.',
    action: 'Read it',
    file: 'Choose a file',
    privacy:
      'Read on this device only. Nothing is sent, nothing is stored, and the text is gone when you leave this page.',
    noScript: 'To read a source, this page needs JavaScript. The text would not leave your browser.',
    reading: 'Reading…',
    readingPart: 'Reading… {percent} %',
    cancel: 'Cancel',
    canceled: 'Reading was canceled, and the text is forgotten.',
    held: { one: 'The text has 1 line.', other: 'The text has {count} lines.' },
    heldFile: { one: '{file} has 1 line.', other: '{file} has {count} lines.' },
    forget: 'Forget this text',
    forgotten: 'The text is forgotten.',
  },
  verdict: {
    kickers: { pass: 'It works', fail: 'Needs fixing', unknown: 'Not known' },
    todo: 'What to do:',
    looksLike: 'It looks like a message that arrived at {receiver}.',
    readAs: 'Read it as arrived at {receiver}',
    shows:
      'This is what the source shows. Text can be changed before it is pasted, so it is an answer for you, not a proof for others.',
    copy: { copy: 'Copy this answer', copied: 'Copied', failed: 'Not copied' },
    copied: 'The answer is copied. The source is not part of it.',
    copyFailed: 'The browser did not allow copying. The answer is selected: press ⌘C or Ctrl+C to copy it.',
    unchosen: 'You haven’t chosen where it arrived. It was read the way the source itself suggests.',
    waysOn: {
      send: 'Send another test',
      receiver: 'Choose where it arrived',
      source: 'How to get the source',
      'not-sent': 'It didn’t go out?',
      address: 'Enter your address',
    },
  },
  answers: {
    title: 'The three answers',
    marks: { pass: 'Yes', fail: 'No', unknown: 'Not known' },
    ownWord: 'The report says:',
    relay: {
      question: 'Did it go through {provider}?',
      submitted: 'Signed in as {login}.',
      nameless: 'Somebody signed in there to send it. The line doesn’t say who.',
      handover: 'From there it was handed over to the next server.',
      signature: 'It carries the signature that {provider} makes for {domain}.',
      signed: 'Its signature is there, but not the line about the sign-in.',
      claimed: 'The lines of {provider} are there, but anybody could have written them.',
      otherSignIn: 'The sign-in was at {server}.',
      passed:
        'A server of {provider} passed it on, but nobody signed in there to send it. A filter for incoming mail does that, too.',
      notSeen: 'No line of its way names {provider}.',
      notShown: 'The source doesn’t show its whole way.',
    },
    via: {
      direct: '',
      'own-forwarding':
        'It came back through {provider} and was forwarded: it was sent to an address whose mail {provider} forwards.',
      forwarded: 'After that, another server passed it on.',
      'mailing-list': 'It came through a mailing list.',
      unproven: '{receiver} didn’t confirm which server handed it over.',
    },
    report: {
      question: 'What did {receiver} say?',
      none: 'It wrote nothing about these checks.',
      ambiguous: 'Several reports go by its name, and nothing shows which one is its own.',
      unclaimed: 'There is a report in {line}, but nothing shows that {receiver} wrote it.',
      notFound: 'No line of this source is by it.',
    },
    from: {
      question: 'Does it match the address in From?',
      address: 'From is {from}.',
      expected: 'You set up {account}.',
      aligned: 'The check that passed was for {domain}, the domain in From.',
      notAligned: 'The check that passed was for {other}, not for {domain}, the domain in From.',
      nothing: 'Nothing passed that could speak for {domain}, the domain in From.',
      unclear: 'No address can be read in From.',
      several: 'From has more than one address.',
      none: 'There is no From line.',
    },
  },
  evidence: {
    title: 'The lines behind this answer',
    hint: 'Lines are counted from the top of what was read.',
    line: 'Line {line}',
    lines: 'Lines {line} to {last}',
    groups: {
      relay: 'The way it took',
      report: 'What {receiver} reported',
      unclaimed: 'A report, but nothing shows whose',
      from: 'The sender',
      ignored: 'Seen, but not counted',
    },
    ignoredHint:
      'Only what {receiver} itself wrote counts. These lines are by other servers, are copies, or are in a place where anybody can write. They change nothing.',
    more: 'And {count} more of this kind.',
    cut: { one: '… cut here, 1 more line', other: '… cut here, {count} more lines' },
  },
  finish: {
    title: 'That was the last step',
    text: 'Your mail goes out the right way. A few things are good to remember:',
    markDone: 'Mark “{step}” as done',
    marked: '“{step}” is marked as done.',
    unmarked: '“{step}” is no longer marked as done.',
    print: 'Print the checklist',
    share: 'Copy the link to this guide',
    shared: 'The link is copied. It carries none of your values.',
    shareWords: { copy: 'Copy the link to this guide', copied: 'Link copied', failed: 'Not copied' },
    shareFailed: 'The browser did not allow copying. The address of this page is in the address bar.',
    start: 'To the start of the guide',
  },
  /** Inside a sentence, for a service that is not known by name. */
  someReceiver: 'the receiving service',
  /** Inside a sentence, for a domain that is not known. */
  someDomain: 'your domain',
  /** Inside a sentence, for a server that is not named. */
  someServer: 'another server',
  /** Inside a sentence: where a field stands. */
  lineInline: 'line {line}',
} as const

/** The three checks: the name, and the question each answers. */
export const checkTexts: Readonly<
  Record<CheckName, { readonly name: string; readonly asks: string; readonly looksFor: string }>
> = {
  spf: { name: 'SPF', asks: 'May that server send for the domain?', looksFor: 'list of servers' },
  dkim: { name: 'DKIM', asks: 'Can the domain’s signature be confirmed?', looksFor: 'signature' },
  dmarc: { name: 'DMARC', asks: 'Do they match the address in From?', looksFor: 'rule' },
}

/** How a check came out, seen with what it means here. */
export type CheckOutcome =
  | 'pass'
  | 'pass-other'
  | 'pass-unnamed'
  | 'fail'
  | 'fail-detour'
  | 'fail-other'
  | 'none'
  | 'neutral'
  | 'temporary'
  | 'silent'
  | 'contradicting'
  | 'odd'

/** The word beside the mark, and what it means. */
export const outcomeTexts: Readonly<Record<CheckOutcome, { readonly word: string; readonly detail: string }>> = {
  pass: { word: 'Passed', detail: 'For {domain}.' },
  'pass-other': { word: 'Doesn’t count', detail: 'It passed for {domain}, which isn’t the domain in From.' },
  'pass-unnamed': { word: 'Not clear', detail: 'It passed, but the report doesn’t say for which domain.' },
  fail: { word: 'Failed', detail: 'For {domain}.' },
  'fail-detour': { word: 'Doesn’t count', detail: 'It failed after a detour, and that may be why.' },
  'fail-other': { word: 'Doesn’t count', detail: 'It failed for {domain}, which isn’t the domain in From.' },
  none: { word: 'Nothing to check', detail: 'The service found no {looksFor}.' },
  neutral: { word: 'Left open', detail: 'The domain says neither yes nor no.' },
  temporary: { word: 'Not checked', detail: 'It couldn’t be checked at that moment.' },
  silent: { word: 'Not mentioned', detail: 'The report says nothing about it.' },
  contradicting: { word: 'Not clear', detail: 'The report says two things.' },
  odd: { word: 'Not clear', detail: 'The report uses a word that we don’t know.' },
}
