import type { CheckWay } from '#model/check-way.ts'

/**
 * Facts: the provider's articles (raw source in Mail, who may send, its entries in DNS, limits), Apple's guide for Mail
 * (Raw Source, Save As, Connection Doctor, removing an account). What nobody has shown us on a Mac is worded as "may".
 */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'When something is wrong, Mail has one red sentence for many causes; when all is well, it says nothing. Here you learn which it is: **send one test message, copy its source where it arrives, and paste it below.** You get the answer in plain words.',
  ],
  where: {
    by: 'service',
    cases: {
      mems: 'Another mailbox of yours, or that of a friend who can copy something for you. **Not the address you have just set up:** mail to it is forwarded, and the report would then be about the forwarding, not about your sending.',
      hosted:
        'Another mailbox of yours, or that of a friend who can copy something for you. **Not the address you have just set up:** the message would stay inside {provider}, and no other service would look at it.',
    },
    otherwise:
      'Another mailbox of yours, or that of a friend who can copy something for you. **Not the address you have just set up:** mail to it is forwarded or stays inside {provider}. Either way the report would not be about your sending.',
  },
  test: {
    subject: 'Test of my new mail account',
    body: 'Hello,\n\nthis is a test of my new mail account. It is to show whether my messages go out the right way. You need not answer.\n\nThank you!',
  },
  actions: [
    { text: 'In Mail, click **File**, then **New Message**.' },
    { text: 'Look at **From**: it must show your new account. [How to choose it](step:choose-from)' },
    { text: 'Write to the mailbox elsewhere. Subject and text are ready to copy here.' },
    { text: 'Click the paper plane. Wait a minute, then look in the other mailbox, and in its spam folder too.' },
  ],
  source: [
    {
      text: 'Open the message in the **inbox** where it arrived. Not the copy in **Sent**: that one has not travelled.',
    },
    { text: 'In the menu bar, click **View**, then **Message**, then **Raw Source**. A window with much text opens.' },
    { text: 'Press ⌘A to select all of it, then ⌘C to copy.' },
    {
      text: 'Or make a file of it: **File**, **Save As…**, and choose **Raw Message Source** as the format. Then use **Choose a file** below.',
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
            'No answer came at all, so it is not the password. The server name or the port is wrong, or the network you are in lets no mail out, as in some hotels and offices.',
          fix: 'Compare the host name with {smtpHost}, letter by letter. If it is right, try another network, for example that of your phone, and switch a VPN off for the test.',
        },
        { kind: 'symptom', id: 'will-not-connect' },
      ],
      step: 'server-settings',
    },
    {
      id: 'check-policy',
      sees: '“554 5.7.1 …”, “Policy Rejection” or “Quota Exceeded”',
      reasons: [{ kind: 'symptom', id: 'policy-rejection' }],
      step: 'outbound-password',
    },
    {
      id: 'check-from-refused',
      sees: 'The server refuses the sender’s address, the one in **From**',
      reasons: [{ kind: 'symptom', id: 'from-refused' }],
      step: 'choose-from',
    },
    {
      id: 'check-outbox',
      sees: 'Something else, or no message at all: it stays in the **Outbox**',
      reasons: [
        {
          kind: 'own',
          cause: 'The account may be offline, or the server has not answered yet.',
          fix: 'In the menu bar, click **Mailbox**, then **Take All Accounts Online**. If it stays, click **Window**, then **Connection Doctor**: it tries every server and shows which one does not answer or refuses the login.',
        },
      ],
      step: 'server-settings',
    },
  ],
  mend: {
    from: {
      title: 'Choose your new account in From',
      text: 'Send the test once more. Before you click the paper plane, click the address beside **From** and choose your new account.',
      step: 'choose-from',
    },
    server: {
      title: 'Look which server sends',
      text: 'In **Server Settings** of your new account, under Outgoing Mail Server, **Account** must show the line with {smtpHost}. Mail may have taken another account’s server there, or on its own when this one failed. Choose the right one, click **Save**, and send the test once more.',
      step: 'server-settings',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: {
        by: 'service',
        cases: {
          mems: 'In Mail there is nothing to mend. Write to the organization that gave you the address, and send them this answer: there is a button below that copies it. They will want to know: {provider}’s part of the SPF entry is `include:spf.mailroute.net`, and its DKIM entries are `mr01._domainkey`, `mr02._domainkey` and `mr03._domainkey`. {provider} helps, too: [{supportEmail}](mailto:{supportEmail}).',
        },
        otherwise:
          'In Mail there is nothing to mend. If the domain is not your own, write to whoever gave you the address, and send them this answer: there is a button below that copies it. They will want to know: {provider}’s part of the SPF entry is `include:spf.mailroute.net`, and its DKIM entries are `mr01._domainkey`, `mr02._domainkey` and `mr03._domainkey`. {provider} helps, too: [{supportEmail}](mailto:{supportEmail}).',
      },
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only what you send from this account goes through {provider}. Mail picks the account by the mailbox you are looking at, so [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-passwords',
      title: 'There are two passwords',
      text: 'The inbound (IMAP) one is that of the {panel}. If you change it there, change it in [Server Settings](step:server-settings), too. The outbound (SMTP) one is another.',
    },
    {
      id: 'check-remember-new-password',
      title: 'A new outbound password replaces the old one everywhere',
      text: 'After **Generate New Password** no computer or phone with the old one can send, until you give it the new one.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: {
        by: 'service',
        cases: {
          mems: 'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. No mail is lost, the account stores none. An account from a profile goes with [its profile](page:profile).',
          hosted:
            'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. Your mail stays at {provider}. An account from a profile goes with [its profile](page:profile).',
        },
        otherwise:
          'In Mail, open **{settings}…**, **Accounts**, choose the account and click **−**. What {provider} keeps for you stays there. An account from a profile goes with [its profile](page:profile).',
      },
    },
  ],
} as const satisfies CheckWay
