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
    title: 'It did not go out?',
    hint: 'Pick what {app} says. Each answer tells the cause and the step where it is mended.',
    or: 'Or:',
    toStep: 'Step {number}: {title}',
  },
  source: {
    title: 'Copy the source of the message',
    what: 'Every message carries hidden lines that tell which way it took, and what the service it arrived at thought of it. Together with the text they are its source. What the screen shows, or a photo of it, does not have them.',
    legend: 'Where did it arrive?',
    choose: 'Choose the service, and the way to the source is shown here.',
    at: 'At {receiver}',
    atOther: 'At another service',
    inApp: 'Do you read that mailbox in {app}, too?',
  },
  read: {
    title: 'Have it read here',
    label: 'Source of the message',
    hint: 'Paste it with ⌘V. It is read at once.',
    drop: 'Or drop the file here, one that ends in .eml or .txt.',
    dropping: 'Let go, and it is read.',
    action: 'Read it',
    file: 'Choose a file',
    privacy:
      'Read on this device only. Nothing is sent, nothing is stored, and the text is gone when you leave this page.',
    noScript: 'To read a source, this page needs JavaScript. The text would not leave your browser.',
    reading: 'Reading…',
    held: 'Read: {lines} lines.',
    heldOne: 'Read: 1 line.',
    heldFile: 'Read: {file}, {lines} lines.',
    forget: 'Forget this text',
    forgotten: 'The text is forgotten.',
  },
  verdict: {
    kickers: { pass: 'It works', fail: 'To be mended', unknown: 'Not known' },
    todo: 'What to do:',
    looksLike: 'It looks like a message that arrived at {receiver}.',
    readAs: 'Read it as arrived at {receiver}',
    shows:
      'This is what the source shows. Text can be changed before it is pasted, so it is an answer for you, not a proof for others.',
    copy: { copy: 'Copy this answer', copied: 'Copied', failed: 'Not copied' },
    copied: 'The answer is copied. The source is not part of it.',
    copyFailed: 'The browser did not allow copying. The answer is selected: press ⌘C to copy it.',
    unchosen: 'You have not said where it arrived. It was read as the source itself suggests.',
    waysOn: {
      send: 'Send another test',
      receiver: 'Say where it arrived',
      source: 'How to get the source',
      'not-sent': 'It did not go out?',
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
      nameless: 'Somebody signed in there to send it. The line does not say who.',
      handover: 'From there it was handed over to the next server.',
      signature: 'It carries the signature that {provider} makes for {domain}.',
      signed: 'Its signature is there, but not the line of the sign-in.',
      passed:
        'A server of {provider} passed it on, but nobody signed in there to send it. A filter for incoming mail does that, too.',
      notSeen: 'No line of its way names {provider}.',
      notShown: 'The source does not show its whole way.',
    },
    via: {
      direct: '',
      'own-forwarding':
        'It came back through {provider} and was forwarded: it was sent to an address whose mail {provider} forwards.',
      forwarded: 'After that, another server passed it on.',
      'mailing-list': 'It came through a mailing list.',
    },
    report: {
      question: 'What did {receiver} say?',
      none: 'It wrote nothing about these checks.',
      ambiguous: 'Several reports claim to be by it, and it cannot be told which one is.',
      notFound: 'No line of this source is by it.',
    },
    from: {
      question: 'Does it fit the address in From?',
      address: 'From is {from}.',
      expected: 'You set up {account}.',
      aligned: 'What passed speaks for {domain}, the domain in From.',
      notAligned: 'What passed speaks for {other}, not for {domain}, the domain in From.',
      nothing: 'Nothing passed that could speak for {domain}, the domain in From.',
      unclear: 'No single address can be read in From.',
      none: 'There is no line From.',
    },
  },
  evidence: {
    title: 'The lines this rests on',
    hint: 'Lines are counted from the top of what was read.',
    line: 'Line {line}',
    lines: 'Lines {line} to {last}',
    groups: {
      relay: 'The way it took',
      report: 'What {receiver} reported',
      from: 'The sender',
      ignored: 'Seen, but not counted',
    },
    ignoredHint:
      'Only what {receiver} itself wrote counts. These lines are by other servers, are copies, or stand where anybody can write. They change nothing.',
    more: 'And {count} more of this kind.',
    cut: '… cut here, {count} more lines',
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
} as const

/** The three checks: the name, and the question each answers. */
export const checkTexts: Readonly<
  Record<CheckName, { readonly name: string; readonly asks: string; readonly looksFor: string }>
> = {
  spf: { name: 'SPF', asks: 'May that server send for the domain?', looksFor: 'list of servers' },
  dkim: { name: 'DKIM', asks: 'Is the signature of the domain whole?', looksFor: 'signature' },
  dmarc: { name: 'DMARC', asks: 'Do they fit the address in From?', looksFor: 'rule' },
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
  'pass-other': { word: 'Does not count', detail: 'It passed for {domain}, which is not the domain in From.' },
  'pass-unnamed': { word: 'Not clear', detail: 'It passed, but it is not said for which domain.' },
  fail: { word: 'Failed', detail: 'For {domain}.' },
  'fail-detour': { word: 'Does not count', detail: 'It failed after a detour, and that may be why.' },
  'fail-other': { word: 'Does not count', detail: 'It failed for {domain}, which is not the domain in From.' },
  none: { word: 'Nothing to check', detail: 'The service found no {looksFor}.' },
  neutral: { word: 'Left open', detail: 'The domain says neither yes nor no.' },
  temporary: { word: 'Not checked', detail: 'It could not be checked at that moment.' },
  silent: { word: 'Not said', detail: 'The report does not mention it.' },
  contradicting: { word: 'Not clear', detail: 'The report says two things.' },
  odd: { word: 'Not clear', detail: 'The report has a word that no standard knows.' },
}
