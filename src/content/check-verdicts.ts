import type { CannotTell, CheckName, NotReceived, Verdict } from '#model/verdict.ts'

/** Where a verdict leads: a thing to mend, or a place on the page. */
export type WayOn = 'from' | 'server' | 'domain' | 'address' | 'send' | 'receiver' | 'source' | 'not-sent'

/** A verdict in words: what it is, what it means, what to do. `{name}` is filled in. */
export interface VerdictText {
  readonly headline: string
  readonly means: string
  readonly todo: string
  readonly waysOn: readonly WayOn[]
}

type WrongPart = Extract<Verdict, { kind: 'another-account' }>['wrong']

const sendElsewhere = 'Send the test once more, to a mailbox that is read right where it arrives.'

/** Nothing failed, and something passed for the From domain. `gaps`: not every check was reported as passed. */
export const rightTexts: Readonly<Record<'complete' | 'gaps', VerdictText>> = {
  complete: {
    headline: 'Everything is right',
    means:
      'This source shows that your test went out through {provider}, and that {receiver} is satisfied that it comes from {domain}: {passed} passed.',
    todo: 'Nothing more. You can write to anybody this way.',
    waysOn: [],
  },
  gaps: {
    headline: 'It works',
    means:
      'This source shows that your test went out through {provider}, and that {receiver} is satisfied that it comes from {domain}: {passed} passed. Of {gaps} there is no pass in the report, and no failure that counts.',
    todo: 'Nothing, if you like. To see all three, send another test to a mailbox at another service.',
    waysOn: [],
  },
}

/** It did not go the way that was set up, or not from that address. */
export const anotherAccountTexts: Readonly<Record<WrongPart, VerdictText>> = {
  from: {
    headline: 'It was sent from another address',
    means: 'This source shows {from} as the sender. The account you set up is {account}.',
    todo: 'The account itself may well be right. It just was not the one in From.',
    waysOn: ['from'],
  },
  server: {
    headline: 'The address is right, but it went another way',
    means:
      'This source shows {from} as the sender, as it should be. But it shows no sign-in at {provider}: {app} used another outgoing server.',
    todo: 'Look which server the account sends through. It is one line in the settings.',
    waysOn: ['server'],
  },
  either: {
    headline: 'It did not go out through {provider}',
    means:
      'This source shows {from} as the sender, and no sign-in at {provider}. Either another account stood in From, or {app} used another outgoing server.',
    todo: 'If {from} is not the address you set up, the first of these mends it. If it is, the second.',
    waysOn: ['from', 'server', 'address'],
  },
}

/** It went through the provider, and the receiver found fault with something. */
export const checkFailedText: VerdictText = {
  headline: 'Your settings are right, but {failed} failed',
  means:
    'This source shows that your test went out through {provider}, from {from}. So the account is set up well. But {receiver} says that {failed} failed.',
  todo: 'This cannot be mended in {app}. It is in the entries of {domain}, and whoever looks after that domain can put it right.',
  waysOn: ['domain'],
}

/** Added where DMARC passed all the same. */
export const dmarcPassed =
  'DMARC passed all the same, so most receivers will take your mail. It is still worth mending.'

/** What a failed check means; one sentence for each that failed. */
export const failedMeanings: Readonly<Record<CheckName, string>> = {
  spf: 'SPF: {domain} publishes a list of the servers that may send for it, and the server of {provider} is not found on it. Or there is a mistake in the list.',
  dkim: 'DKIM: the signature of {domain} does not hold. Mostly the key for it is missing among the entries of the domain; rarely the message was changed on its way.',
  dmarc:
    'DMARC: neither SPF nor DKIM speaks for the domain in From. What receivers do with such mail, {domain} itself has published.',
}

/** The receiver says nothing of the three checks. */
export const noReportText: VerdictText = {
  headline: 'It went through {provider}. More is not said',
  means:
    'This source shows that your test went out through {provider}. Whether SPF, DKIM and DMARC passed is not known: {receiver} wrote nothing about them. That is neither good nor bad.',
  todo: 'For a full answer, send another test to a mailbox at a service that reports, such as Gmail, Outlook.com or iCloud Mail.',
  waysOn: ['send'],
}

/** The text is not the source of a message that has arrived. */
export const notReceivedTexts: Readonly<Record<NotReceived['kind'], VerdictText>> = {
  empty: {
    headline: 'There is no text yet',
    means: 'There was nothing to read. Copying may not have worked.',
    todo: 'Go back to the source, select all of it with ⌘A, copy it with ⌘C, and paste it here with ⌘V.',
    waysOn: ['source'],
  },
  'too-large': {
    headline: 'That is too large to be the test message',
    means: 'It has {size}, and at most {limit} are read here. A test message has a few thousand letters.',
    todo: 'Choose the test message itself, without attachments.',
    waysOn: ['source'],
  },
  binary: {
    headline: 'That is not text',
    means: 'It is a picture, a document or another kind of file. The source of a message is plain text.',
    todo: 'Copy the source and paste it here, or save the message as a file that ends in .eml.',
    waysOn: ['source'],
  },
  'body-only': {
    headline: 'That is the message, not its source',
    means: 'This is what people read. The lines that tell the way of a message stand above it, and are hidden.',
    todo: 'Get the source as described for your mail service, and copy all of it.',
    waysOn: ['source'],
  },
  'screen-text': {
    headline: 'That is what the screen shows, not the source',
    means: 'From, Subject and Date are there, but none of the hidden lines that tell the way of the message.',
    todo: 'Get the source as described for your mail service, and copy all of it.',
    waysOn: ['source'],
  },
  'summary-only': {
    headline: 'That is only the table above the source',
    means:
      'Some services put a small table with SPF, DKIM and DMARC on top. It may well be true, but it does not show the way the message went.',
    todo: 'Copy the text below the table, too. In Gmail the button “Copy to clipboard” does that.',
    waysOn: ['source'],
  },
  'lines-lost': {
    headline: 'The line breaks got lost',
    means:
      'All lines of the source have run into one, so they cannot be told apart. That happens in some programs while copying.',
    todo: 'Copy it again, straight from the page or window that shows the source, or save it as a file and choose that.',
    waysOn: ['source'],
  },
  'sent-copy': {
    headline: 'That is the copy in Sent',
    means: 'This message has not travelled: it is your own copy. Only the one that arrived can show how it arrived.',
    todo: 'Open the message in the inbox of the other mailbox, and get its source there.',
    waysOn: ['source'],
  },
  'delivery-report': {
    headline: 'That is a report that a message was not delivered',
    means:
      'A server sent it, because it could not hand over what you wrote. The reason stands in it, often with a number such as 550.',
    todo: 'Check the address you wrote to. If it is right, look below “It did not go out?” for the words in the report.',
    waysOn: ['not-sent', 'send'],
  },
}

/** It is a source, but nothing certain follows from it: no pass and no failure. */
export const cannotTellTexts: Readonly<Record<CannotTell, VerdictText>> = {
  truncated: {
    headline: 'A piece is missing',
    means: 'This is part of a source. The lines that tell its way, or the line From, are not in it.',
    todo: 'Copy the source once more, from its very first line on. ⌘A selects all of it.',
    waysOn: ['source'],
  },
  'from-unclear': {
    headline: 'The sender cannot be made out',
    means: 'The line From has no address that can be read, or more than one.',
    todo: 'Copy the source once more. If it is the same, send another test.',
    waysOn: ['source', 'send'],
  },
  'other-receiver': {
    headline: '{receiver} did not write this',
    means:
      'None of the lines in this source are by {receiver}, and only the lines of the service where the message arrived count.',
    todo: 'Say where it arrived, above. If that was right, copy the source once more, from its very first line on.',
    waysOn: ['receiver', 'source'],
  },
  forwarded: {
    headline: 'It took a detour',
    means:
      'This source shows that your test went out through {provider}. Then another server passed it on, so the report is about that server, and a signature may break on the way.',
    todo: sendElsewhere,
    waysOn: ['send'],
  },
  'mailing-list': {
    headline: 'It came through a mailing list',
    means:
      'A list takes a message in and sends it again, often changed. So the report is about the list, not about you.',
    todo: sendElsewhere,
    waysOn: ['send'],
  },
  'signature-only': {
    headline: 'Your sign-in is not shown',
    means:
      'The signature of {provider} is in this source. The line that tells of your sign-in there is not: it may have been left out while copying.',
    todo: 'Copy the source once more, all of it.',
    waysOn: ['source'],
  },
  temporary: {
    headline: 'The check could not be made at that moment',
    means:
      'This source shows that your test went out through {provider}. {receiver} wanted to check it, and got no answer in time.',
    todo: 'Send another test in an hour.',
    waysOn: ['send'],
  },
  'nothing-passed': {
    headline: 'Nothing failed, and nothing passed',
    means:
      'This source shows that your test went out through {provider}. But no check of {receiver} passed for {domain}, the domain in From. Perhaps that domain has no entries for {provider} yet.',
    todo: 'Send another test to a mailbox at another service. If it says the same, ask whoever looks after {domain}.',
    waysOn: ['send', 'domain'],
  },
  contradiction: {
    headline: 'The report says two things',
    means: 'This source has several reports that do not agree, and nothing in it tells which is the one of {receiver}.',
    todo: 'Send another test, if possible to a mailbox at another service.',
    waysOn: ['send'],
  },
}

/** Why a file was not read at all. */
export const fileTexts: Readonly<Record<'unreadable' | 'several' | 'nothing', VerdictText>> = {
  unreadable: {
    headline: 'The file cannot be opened',
    means: 'The browser could not read it. It may be a folder, or it was moved or changed in the meantime.',
    todo: 'Choose it once more, or open it in TextEdit, copy all of it, and paste it here.',
    waysOn: ['source'],
  },
  several: {
    headline: 'One file at a time, please',
    means: 'Several files were dropped, and it is not clear which is the test message.',
    todo: 'Drop only the one with the test message.',
    waysOn: [],
  },
  nothing: {
    headline: 'The message did not come along',
    means: 'Some mail programs hand the browser only a link when a message is dragged out of them.',
    todo: 'Drag the message to the desktop first, then drop the file here. Or copy the source and paste it.',
    waysOn: ['source'],
  },
}
