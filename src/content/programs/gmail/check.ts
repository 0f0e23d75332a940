import type { CheckWay } from '#model/check-way.ts'
import type { ProviderFacts } from '#model/question.ts'

/** Facts: the provider's articles (Gmail, full headers, who may send); Gmail's own words for the source of a message. */
export const check = {
  finishes: 'send-a-test',
  intro: [
    'Gmail says that a message is sent as soon as it takes it. This page tells you whether it went the right way. **Send one test message, copy its source where it arrives, and paste it below.** You’ll get the answer in plain words.',
  ],
  where: {
    by: 'mailbox',
    cases: {
      forwarded:
        'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up, or this Gmail.** Gmail may show you only the copy it kept, and that one never left.',
      kept: 'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up, or this Gmail.** The message would stay inside {provider}, or Gmail may show you only the copy it kept.',
    },
    otherwise:
      'Use another mailbox of yours, or one of a friend who can copy something for you. **Don’t use the address you’ve just set up, or this Gmail.** The message may stay inside {provider}, or Gmail may show you only the copy it kept.',
  },
  test: {
    subject: 'Test of my new address',
    body: 'Hello,\n\nthis is a test of my new address. It shows whether my messages go out the right way. You don’t need to answer.\n\nThank you!',
  },
  actions: [
    { text: 'In Gmail, click **Compose**.' },
    { text: 'Look at **From**. It must show your new address. [How to choose it](step:choose-from)' },
    { text: 'Write to the other mailbox. You can copy the subject and the text from here.' },
    { text: 'Click **Send**. Wait a minute, then look in the other mailbox, and in its spam folder, too.' },
  ],
  source: [
    {
      text: 'Open the message in the Gmail where it **arrived**, in the browser of a computer. Don’t use the copy in **Sent**: that one never left.',
    },
    { text: 'Click the three dots **⋮** at the top right of the message, next to the arrow for replying.' },
    { text: 'Click **Show original**. A new page opens.' },
    { text: 'Click **Copy to clipboard** there.' },
  ],
  notSent: [
    {
      id: 'check-came-back',
      sees: 'A message comes back, and says that yours couldn’t be delivered',
      reasons: [
        { kind: 'symptom', id: 'message-came-back' },
        { kind: 'symptom', id: 'from-refused' },
        { kind: 'symptom', id: 'worked-then-stopped' },
      ],
      step: 'smtp-server',
    },
    {
      id: 'check-login-refused',
      sees: 'It says **535** or “authentication failed”',
      reasons: [
        {
          kind: 'own',
          cause: 'The server doesn’t accept the password anymore, probably because there’s a new one.',
          fix: 'In Gmail’s settings, click **edit info** next to your new address, then **Next Step »**. Enter the new password.',
        },
        { kind: 'symptom', id: 'login-refused' },
      ],
      step: 'smtp-server',
    },
    {
      id: 'check-no-from',
      sees: 'My new address isn’t in **From**',
      reasons: [
        { kind: 'symptom', id: 'no-from' },
        { kind: 'symptom', id: 'address-not-listed' },
        { kind: 'symptom', id: 'no-confirmation' },
      ],
      step: 'confirm-address',
    },
    {
      id: 'check-silence',
      sees: 'Nothing comes back, and nothing arrives',
      reasons: [
        {
          kind: 'own',
          cause: 'Mail can take a few minutes, and the other mailbox may have put it in spam.',
          fix: 'Look in **Sent** in Gmail: is the message there, with the right receiver? Then look in the spam folder of the other mailbox. If it isn’t there after an hour, write to {support}.',
        },
      ],
      step: 'send-a-test',
    },
  ],
  fix: {
    from: {
      title: 'Choose your new address in From',
      text: 'Send the test once more. Before you click **Send**, click the address next to **From** and choose your new one.',
      step: 'choose-from',
    },
    server: {
      title: 'Check which server sends',
      text: 'In Gmail’s settings, the row **Send mail as:** shows your new address. Below it you should see **Mail is sent through:** and {smtpHost}. If not, click **edit info**, then **Next Step »**, and fill in the server. Then send the test once more.',
      step: 'smtp-server',
    },
    domain: {
      title: 'Tell whoever looks after your domain',
      text: 'You don’t have to change anything in Gmail. If the domain isn’t your own, write to whoever gave you the address, and send them this answer. A button below copies it. {dnsHelp} {provider} can help, too: {support}.',
      step: null,
    },
  },
  remember: [
    {
      id: 'check-remember-from',
      title: 'Look at From when you write',
      text: 'Only mail from your new address goes through {provider}. Mail from your Gmail address goes through Google, as before. So [look at From](step:choose-from) each time.',
    },
    {
      id: 'check-remember-undo',
      title: 'To undo it all',
      text: 'In Gmail’s settings, click **delete** next to your new address. Your mail stays where it is.',
    },
  ],
} as const satisfies CheckWay<ProviderFacts>
