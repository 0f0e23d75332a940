import type { CheckWay } from '#model/check-way.ts'
import type { MacFacts } from './questions.ts'

/**
 * Facts: the provider's articles (raw source in Mail, who may send, limits), Apple's guide for Mail (Raw Source, Save
 * As, Connection Doctor, removing an account). What nobody has shown us on a Mac is worded as "may".
 */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Mail has one red message for many problems, and says nothing when all is well. This page tells you which it is. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
  ],
  where: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** Mail to it is forwarded, so the report would be about the forwarding.',
      kept: 'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** The message would stay inside {provider}, and no other service would look at it.',
    },
    otherwise:
      'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up.** Mail to it may be forwarded or stay inside {provider}, so it wouldn’t prove that sending works.',
  },
  test: {
    subject: 'Test of my new mail account',
    body: 'Hello,\n\nthis is a test of my new mail account. It shows whether my messages go out the right way. You don’t need to answer.\n\nThank you!',
  },
  actions: [
    { text: 'In Mail, click **File**, then **New Message**.' },
    { text: 'Look at **From**. It must show your new account. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Click the paper plane. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    {
      text: 'Open the message in the **inbox** where it arrived. Don’t use the copy in **Sent**: that one never left your Mac.',
    },
    { text: 'In the menu bar, click **View**, then **Message**, then **Raw Source**. A window full of text opens.' },
    { text: 'Press `⌘A` to select all of it, then `⌘C` to copy.' },
    {
      text: 'Or save it as a file: **File**, **Save As…**, and choose **Raw Message Source** as the format. Then use **Choose a file** below.',
    },
  ],
  notSent: [
    {
      id: 'check-cannot-send',
      sees: '“Cannot send message using the server …”',
      reasons: [
        { kind: 'symptom', id: 'cannot-send' },
        { kind: 'symptom', id: 'smtp-account-other' },
        { kind: 'symptom', id: 'worked-then-stopped' },
      ],
      step: 'server-settings',
    },
    {
      id: 'check-password-again',
      sees: 'Mail asks for a password again and again',
      reasons: [
        { kind: 'symptom', id: 'asks-password-after-close' },
        { kind: 'symptom', id: 'asks-the-password-after-close' },
        { kind: 'symptom', id: 'will-not-connect' },
      ],
      step: 'server-settings',
    },
    {
      id: 'check-timed-out',
      sees: '“The connection to the server … timed out”',
      reasons: [
        {
          kind: 'own',
          cause:
            'There was no answer at all, so it isn’t the password. The server name or the port is wrong, or your network doesn’t let mail out, as in some hotels and offices.',
          fix: 'Compare the host name with {smtpHost}, letter by letter. If it’s right, try another network, such as your phone’s, and turn off any VPN for the test.',
        },
        { kind: 'symptom', id: 'will-not-connect' },
      ],
      step: 'server-settings',
    },
    {
      id: 'check-from-refused',
      sees: 'The server refuses the sender’s address, the one in **From**',
      reasons: [
        { kind: 'symptom', id: 'from-refused' },
        {
          kind: 'own',
          cause: 'Most providers send mail only for the address you log in with.',
          fix: 'Choose your new account in **From**, and send the test again.',
        },
      ],
      step: 'choose-from',
    },
    {
      id: 'check-outbox',
      sees: 'Something else, or no message at all: it stays in the **Outbox**',
      reasons: [
        {
          kind: 'own',
          cause: 'The account may be offline, or the server hasn’t answered yet.',
          fix: 'In the menu bar, click **Mailbox**, then **Take All Accounts Online**. If it stays there, click **Window**, then **Connection Doctor**. It tries every server and shows which one doesn’t answer or refuses the login.',
        },
      ],
      step: 'server-settings',
    },
  ],
  fix: {
    from: {
      title: 'Choose your new account in From',
      text: 'Send the test once more. Before you click the paper plane, click the address next to **From** and choose your new account.',
      step: 'choose-from',
    },
    server: {
      title: 'Check which server sends',
      text: 'In **Server Settings** of your new account, under Outgoing Mail Server, **Account** must show the entry with {smtpHost}. Mail may have picked another account’s server, or used one when this one failed. Choose the right one, click **Save**, and send the test once more.',
      step: 'server-settings',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: 'You don’t have to change anything in Mail. If the domain isn’t your own, write to whoever gave you the address, and send them this answer. A button below copies it. {dnsHelp} {provider} can help, too: {support}.',
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only mail you send from this account goes through {provider}. Mail picks the account by the mailbox you’re looking at, so [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'mailbox',
        cases: {
          forwarded:
            'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. You won’t lose any mail: this account doesn’t store any. If you used a profile, remove [the profile](page:profile) instead.',
          kept: 'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. Your mail stays at {provider}. If you used a profile, remove [the profile](page:profile) instead.',
        },
        otherwise:
          'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. Whatever {provider} keeps for you stays there. If you used a profile, remove [the profile](page:profile) instead.',
      },
    },
  ],
} as const satisfies CheckWay<MacFacts>
