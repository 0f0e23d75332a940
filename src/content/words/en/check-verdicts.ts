import type { CannotTell, CheckName, NotReceived, Verdict } from '#model/verdict.ts'
import type { CheckOutcome } from './check-messages.ts'

/** Where a verdict leads: a thing to fix, or a place on the page. */
export type WayOn = 'from' | 'server' | 'domain' | 'address' | 'send' | 'receiver' | 'source' | 'not-sent'

/** A verdict in words: what it is, what it means, what to do. `{name}` is filled in. */
export interface VerdictText {
  readonly headline: string
  readonly means: string
  readonly todo: string
  readonly waysOn: readonly WayOn[]
}

type WrongPart = Extract<Verdict, { kind: 'another-account' }>['wrong']

const sendElsewhere = 'Send the test again, to a mailbox that is read right where the message arrives.'
const sendToReporting =
  'Send another test to a mailbox at Gmail, Outlook.com or iCloud Mail. Their reports name all three checks.'

/** Nothing failed, and something passed for the From domain. `gaps`: not every check was reported as passed. */
export const rightTexts: Readonly<Record<'complete' | 'unsigned' | 'gaps', Omit<VerdictText, 'todo' | 'waysOn'>>> = {
  complete: {
    headline: 'Everything is right',
    means:
      'This source shows that your test went out through {provider}, and that {receiver} accepts it as coming from {domain}: {passed} passed.',
  },
  unsigned: {
    headline: 'It works, but it isn’t signed',
    means:
      'This source shows that your test went out through {provider}, and that {receiver} accepts it as coming from {domain}: {passed} passed.',
  },
  gaps: {
    headline: 'It works',
    means:
      'This source shows that your test went out through {provider}, and that {receiver} accepts it as coming from {domain}: {passed} passed.',
  },
}

/** What to do when everything is right. */
export const nothingToDo = 'Nothing more. You can write to anybody this way.'

/** Why a check is missing among those that passed, and what to do about it. `{check}` is its name. */
export interface GapText {
  readonly means: string
  readonly todo: string
  readonly waysOn: readonly WayOn[]
}

const unpublished: readonly WayOn[] = ['domain']
const tryAgain: readonly WayOn[] = ['send']

/** Nothing to check, which is different for each check. */
export const missingTexts: Readonly<Record<CheckName, GapText>> = {
  dkim: {
    means: 'DKIM: {receiver} found no signature on your message.',
    todo: 'Your mail arrives, but some services trust it less. Ask whoever looks after {domain} to add the DKIM entries of {provider}.',
    waysOn: unpublished,
  },
  spf: {
    means: 'SPF: {domain} publishes no list of the servers that may send for it.',
    todo: 'Your mail arrives. Ask whoever looks after {domain} to add an SPF entry that includes {provider}.',
    waysOn: unpublished,
  },
  dmarc: {
    means: 'DMARC: {domain} publishes no rule for mail that isn’t from it.',
    todo: 'Your mail arrives, and you don’t have to do anything. Whoever looks after {domain} may want to add such a rule.',
    waysOn: [],
  },
}

/** The other reasons, by how the check came out. */
export const gapTexts: Readonly<Record<Exclude<CheckOutcome, 'pass' | 'pass-unnamed' | 'fail' | 'none'>, GapText>> = {
  silent: { means: '{check}: the report doesn’t mention it.', todo: sendToReporting, waysOn: tryAgain },
  temporary: {
    means: '{check}: it couldn’t be checked at that moment.',
    todo: 'To see it pass as well, send another test in an hour.',
    waysOn: tryAgain,
  },
  neutral: {
    means: '{check}: {domain} says neither yes nor no.',
    todo: 'Your mail arrives. Whoever looks after {domain} can make the entry say yes.',
    waysOn: unpublished,
  },
  odd: {
    means: '{check}: the report says “{word}”. That is no pass, and it isn’t a failure we know.',
    todo: 'To be sure, send another test to a mailbox at another service.',
    waysOn: tryAgain,
  },
  contradicting: {
    means: '{check}: the report says two things.',
    todo: 'To be sure, send another test to a mailbox at another service.',
    waysOn: tryAgain,
  },
  'fail-detour': {
    means: '{check}: it failed after another server passed the message on, so that says nothing about you.',
    todo: 'To see it pass as well, send the test to a mailbox that isn’t forwarded.',
    waysOn: tryAgain,
  },
  'pass-other': {
    means: '{check}: it passed, but for another domain.',
    todo: sendToReporting,
    waysOn: tryAgain,
  },
  'fail-other': {
    means: '{check}: it failed for another domain, so that says nothing about you.',
    todo: sendToReporting,
    waysOn: tryAgain,
  },
}

/** It did not go the way that was set up, or not from that address. */
export const anotherAccountTexts: Readonly<Record<WrongPart, VerdictText>> = {
  from: {
    headline: 'It was sent from another address',
    means: 'This source shows {from} as the sender. The address you set up is {account}.',
    todo: 'The account itself may be fine. It just wasn’t the one in From. If you meant to use {from}, enter that address here.',
    waysOn: ['from', 'address'],
  },
  server: {
    headline: 'The address is right, but it went another way',
    means:
      'This source shows {from} as the sender, as it should. But it shows no sign-in at {provider}: {app} used another outgoing server.',
    todo: 'Check which server the account sends through. It’s one line in the settings.',
    waysOn: ['server'],
  },
  either: {
    headline: 'It did not go out through {provider}',
    means:
      'This source shows {from} as the sender, and no sign-in at {provider}. Either another account was in From, or {app} used another outgoing server.',
    todo: 'If {from} isn’t the address you set up, the first of these fixes it. If it is, the second one does.',
    waysOn: ['from', 'server', 'address'],
  },
}

/** Added where another server's sign-in shows; the second where that server sent it on to the provider. */
export const otherSignInTexts = {
  elsewhere: 'The sign-in was at {server}.',
  onward: 'The sign-in was at {server}, and that server passed the message on to {provider}.',
} as const

/** It went through the provider, and the receiver found fault with something. */
export const checkFailedText: VerdictText = {
  headline: 'Your settings are right, but {failed} failed',
  means:
    'This source shows that your test went out through {provider}, from {from}. So your account is set up well. But {receiver} says that {failed} failed.',
  todo: 'You can’t fix this in {app}. It’s in the entries of {domain}, and whoever looks after that domain can put it right.',
  waysOn: ['domain'],
}

/** Added where DMARC passed all the same. */
export const dmarcPassed = 'DMARC passed all the same, so most services will take your mail. It’s still worth fixing.'

/** Added where the receiver does not say "fail". `{check}` and `{word}` are filled in. */
export const failedWord = '{receiver} writes “{word}” about {check}. Here, that means it failed.'

/** What a failed check means; one sentence for each that failed. */
export const failedMeanings: Readonly<Record<CheckName, string>> = {
  spf: 'SPF: {domain} publishes a list of the servers that may send for it, and the server of {provider} isn’t on it. Or there is a mistake in the list.',
  dkim: 'DKIM: the signature of {domain} can’t be confirmed. Usually the key for it is missing among the entries of the domain. Rarely, the message was changed on its way.',
  dmarc:
    'DMARC: neither SPF nor DKIM passed for the domain in From. {domain} itself publishes what services should do with such mail.',
}

/** The receiver says nothing of the three checks; or there is a report, and nobody can tell whose. */
export const noReportTexts: Readonly<Record<'silent' | 'unclaimed', VerdictText>> = {
  silent: {
    headline: 'It went through {provider}. More is not said',
    means:
      'This source shows that your test went out through {provider}. It doesn’t say whether SPF, DKIM and DMARC passed: {receiver} wrote nothing about them. That is neither good nor bad.',
    todo: sendToReporting,
    waysOn: ['send'],
  },
  unclaimed: {
    headline: 'It went through {provider}. Whose report this is can’t be told',
    means:
      'This source shows that your test went out through {provider}. There is a report in {line}, but nothing shows that {receiver} wrote it. Anybody could have, so it doesn’t count.',
    todo: sendToReporting,
    waysOn: ['send'],
  },
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
    means: 'It’s {size}, and this page reads {limit} at most. A test message has a few thousand letters.',
    todo: 'Choose the test message itself, without attachments.',
    waysOn: ['source'],
  },
  binary: {
    headline: 'That is not text',
    means: 'It’s a picture, a document or another kind of file. The source of a message is plain text.',
    todo: 'Copy the source and paste it here, or save the message as a file that ends in .eml.',
    waysOn: ['source'],
  },
  'rich-text': {
    headline: 'That is formatted text',
    means: 'The file has fonts and colors in it (RTF). The source of a message is plain text.',
    todo: 'Open it in TextEdit, choose Format › Make Plain Text, and save it. Or copy all of it and paste it here.',
    waysOn: ['source'],
  },
  'body-only': {
    headline: 'That is the message, not its source',
    means: 'This is what people read. The lines that tell which way a message went are hidden above it.',
    todo: 'Get the source as described for your mail service, and copy all of it.',
    waysOn: ['source'],
  },
  'screen-text': {
    headline: 'That is what the screen shows, not the source',
    means: 'From, Subject and Date are there, but none of the hidden lines that tell which way the message went.',
    todo: 'Get the source as described for your mail service, and copy all of it.',
    waysOn: ['source'],
  },
  'summary-only': {
    headline: 'That is only the table above the source',
    means:
      'Some services put a small table with SPF, DKIM and DMARC on top. It may be true, but it doesn’t show which way the message went.',
    todo: 'Copy the text below the table, too. In Gmail the button “Copy to clipboard” does that.',
    waysOn: ['source'],
  },
  columns: {
    headline: 'That is a table, not the source',
    means: 'The hidden lines are there, but as a table: their names and values came apart when they were copied.',
    todo: 'Look for “Show original”, “View source” or “Raw”, and copy that. Or save the message as a file and choose it here.',
    waysOn: ['source'],
  },
  'lines-lost': {
    headline: 'The line breaks got lost',
    means:
      'All lines of the source ran together into one, so they can’t be told apart. Some programs do that when they copy.',
    todo: 'Copy it again, straight from the page or window that shows the source. Or save it as a file and choose that.',
    waysOn: ['source'],
  },
  'sent-copy': {
    headline: 'That is the copy in Sent',
    means: 'This message never left: it’s your own copy. Only the one that arrived can show how it arrived.',
    todo: 'Open the message in the inbox of the other mailbox, and get its source there.',
    waysOn: ['source'],
  },
  'delivery-report': {
    headline: 'That is a report that a message was not delivered',
    means:
      'A server sent it because it couldn’t deliver what you wrote. The reason is in it, often with a number such as 550.',
    todo: 'Check the address you wrote to. If it’s right, look under “It didn’t go out?” for the words in the report.',
    waysOn: ['not-sent', 'send'],
  },
}

/** It is a source, but nothing certain follows from it: no pass and no failure. */
export const cannotTellTexts: Readonly<Record<CannotTell, VerdictText>> = {
  truncated: {
    headline: 'A piece is missing',
    means: 'This is part of a source. The lines that tell which way it went, or the From line, are not in it.',
    todo: 'Copy the source again, from its very first line. ⌘A selects all of it.',
    waysOn: ['source'],
  },
  'top-missing': {
    headline: 'The top is missing',
    means:
      'This text begins with lines of {provider}. The lines of the service where the message arrived come before those, and they are not here.',
    todo: 'Copy it again, from the first line. ⌘A selects all of it.',
    waysOn: ['source'],
  },
  'from-unclear': {
    headline: 'The sender cannot be made out',
    means: 'The From line has no address that can be read.',
    todo: 'Copy the source again. If it’s the same, send another test.',
    waysOn: ['source', 'send'],
  },
  'from-several': {
    headline: 'From has more than one address',
    means: 'This source names several senders: {senders}. Services differ in which of them they check.',
    todo: 'Send the test again, from one address only: choose your new account in From.',
    waysOn: ['from'],
  },
  'address-unknown': {
    headline: 'Is {from} the address you set up?',
    means:
      'This source shows a sign-in at {provider} as {login}, and {from} as the sender. Their domains are different, and this page doesn’t know which address you set up.',
    todo: 'Enter your address. Then you’ll see whether it’s the right one.',
    waysOn: ['address'],
  },
  'other-receiver': {
    headline: '{receiver} did not write this',
    means:
      'None of the lines in this source are by {receiver}. Only lines written by the service where the message arrived count.',
    todo: 'Choose where it arrived, above. If that was right, copy the source again, from its very first line.',
    waysOn: ['receiver', 'source'],
  },
  forwarded: {
    headline: 'It took a detour',
    means:
      'Your test shows lines of {provider}. Then another server passed it on, so the report is about that server. A signature may break on the way.',
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
  unproven: {
    headline: 'Who handed it over is not confirmed',
    means:
      'The lines of {provider} are in this source. But the server that handed the message to {receiver} only called itself by that name, and {receiver} didn’t confirm it. Anybody could do that.',
    todo: 'Send another test, to a mailbox at Gmail or iCloud Mail. They look up who hands them a message.',
    waysOn: ['send'],
  },
  'signature-only': {
    headline: 'Your sign-in is not shown',
    means:
      'The signature of {provider} is in this source. The line about your sign-in there is not. It may have been left out when copying.',
    todo: 'Copy the source again, all of it.',
    waysOn: ['source'],
  },
  'signature-unmentioned': {
    headline: 'Nothing is said about the signature',
    means:
      'This source shows that your test went out through {provider}, which signed it for {domain}. But the report of {receiver} doesn’t mention DKIM, the check of that signature.',
    todo: sendToReporting,
    waysOn: ['send'],
  },
  'signature-unseen': {
    headline: '{receiver} found no signature, but there is one',
    means:
      'This source shows that your test went out through {provider}, which signed it for {domain}. {receiver} says that the message isn’t signed. One of the two can’t be right.',
    todo: 'Send another test to a mailbox at another service. If it says the same, ask whoever looks after {domain}.',
    waysOn: ['send', 'domain'],
  },
  'unknown-word': {
    headline: 'The report says “{word}”, and that isn’t clear',
    means:
      'This source shows that your test went out through {provider}. About {check}, {receiver} says “{word}”. That is no pass, and it isn’t a failure we know.',
    todo: 'Send another test to a mailbox at another service. If that isn’t clear either, send this answer to {provider}.',
    waysOn: ['send'],
  },
  temporary: {
    headline: 'The check could not be made at that moment',
    means:
      'This source shows that your test went out through {provider}. {receiver} tried to check it and got no answer in time.',
    todo: 'Send another test in an hour.',
    waysOn: ['send'],
  },
  'nothing-passed': {
    headline: 'Nothing failed, and nothing passed',
    means:
      'This source shows that your test went out through {provider}. But no check of {receiver} passed for {domain}, the domain in From. That domain may have no entries for {provider} yet.',
    todo: 'Send another test to a mailbox at another service. If it says the same, ask whoever looks after {domain}.',
    waysOn: ['send', 'domain'],
  },
  contradiction: {
    headline: 'The report says two things',
    means: 'This source has several reports that don’t agree, and nothing in it shows which one is by {receiver}.',
    todo: 'Send another test, if possible to a mailbox at another service.',
    waysOn: ['send'],
  },
}

/** Why a file was not read at all. */
export const fileTexts: Readonly<Record<'unreadable' | 'several' | 'nothing', VerdictText>> = {
  unreadable: {
    headline: 'The file cannot be opened',
    means: 'The browser couldn’t read it. It may be a folder, or it was moved or changed in the meantime.',
    todo: 'Choose it again, or open it in TextEdit, copy all of it, and paste it here.',
    waysOn: ['source'],
  },
  several: {
    headline: 'One file at a time, please',
    means: 'You dropped several files, and it isn’t clear which one is the test message.',
    todo: 'Drop only the one with the test message.',
    waysOn: [],
  },
  nothing: {
    headline: 'The message did not come along',
    means: 'Some mail programs hand the browser only a link when you drag a message out of them.',
    todo: 'Drag the message to the desktop first, then drop the file here. Or copy the source and paste it.',
    waysOn: ['source'],
  },
}
