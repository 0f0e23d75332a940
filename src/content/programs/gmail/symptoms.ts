import type { ProviderFacts } from '#model/question.ts'
import type { Symptom } from '#model/symptom.ts'

/**
 * Facts: the provider's articles (Gmail; what its servers answer). What nobody has shown us in Gmail is worded as “may”.
 */
export const symptoms = {
  'open-gmail-settings': [
    {
      id: 'no-gear',
      sees: 'I can’t find the gear',
      cause: 'You may be on a phone or tablet, or in a very narrow window.',
      fix: 'Use a computer, and make the window wider. The gear is at the top right, near your picture or initial.',
      words: ['gear missing', 'no settings', 'cog', 'cogwheel', 'phone', 'app'],
    },
    {
      id: 'other-google-account',
      sees: 'This isn’t the Gmail I use',
      cause: 'Your browser is signed in to a different Google account.',
      fix: 'Click your picture or initial at the top right, and choose the right account. Then open its settings.',
      words: ['wrong account', 'wrong gmail', 'several google accounts', 'another account'],
    },
  ],
  'accounts-and-import': [
    {
      id: 'no-accounts-and-import',
      sees: 'There’s no **Accounts and Import**',
      cause: 'In an account from work or school, it may be called **Accounts**.',
      fix: 'Click **Accounts**. If there’s no row **Send mail as:**, whoever looks after your account may have turned it off.',
      words: ['accounts missing', 'tab missing', 'workspace', 'work account', 'school account'],
    },
    {
      id: 'no-yellow-window',
      sees: 'No yellow window opens',
      cause: 'Your browser has blocked it: it’s a pop-up window. Or it’s behind another window.',
      fix: 'Look at the address bar for a sign that a pop-up was blocked, and allow pop-ups for mail.google.com. Then click **Add another email address** again.',
      words: ['popup blocked', 'pop-up blocked', 'nothing happens', 'window does not open', 'blocked'],
    },
    {
      id: 'yellow-window-odd',
      sees: 'The yellow window looks old. Is it really Gmail?',
      cause: 'Yes. This window is older than the rest of Gmail, and yellow even with a dark theme.',
      fix: 'Check that its address begins with `mail.google.com`. Then go on.',
      words: ['looks strange', 'phishing', 'is this real', 'yellow', 'dark mode'],
    },
    {
      id: 'gmail-ends-fetching',
      sees: 'I read that Gmail is giving up other addresses',
      cause: 'During 2026 Gmail stops fetching mail from other services. That was **Check mail from other accounts**.',
      fix: 'Go on. **Send mail as** stays, and this guide needs nothing else.',
      words: ['check mail from other accounts', 'gmailify', 'fetch mail', 'discontinued', 'ending', 'pop3'],
    },
    {
      id: 'address-there-already',
      sees: '**Send mail as:** already shows my new address',
      cause: 'Somebody has added it before, perhaps with a different server.',
      fix: 'Click **edit info** next to it, then **Next Step »**. Then go on at [the server](step:smtp-server).',
      words: ['already added', 'already there', 'exists', 'added before'],
    },
  ],
  'name-and-address': [
    {
      id: 'name-filled-in',
      sees: '**Name** is filled in already',
      cause: 'Gmail takes it from your Google account.',
      fix: 'Leave it if it’s the name that people should see. Otherwise, replace it.',
      words: ['name prefilled', 'wrong name'],
    },
    {
      id: 'alias-checked',
      sees: '**Treat as an alias** is checked',
      cause: 'Gmail may check it by itself.',
      fix: 'Click it once, so that it’s unchecked.',
      words: ['alias', 'checked', 'treat as an alias', 'check mark'],
    },
    {
      id: 'goes-to-confirmation',
      sees: 'After **Next Step »**, it doesn’t ask for a server',
      cause: 'The address may be one that Google itself looks after. Then Gmail doesn’t need a server for it.',
      fix: 'Click **Cancel** and check the address. It must be {emailAddress}, not a Gmail address.',
      words: ['no server', 'does not ask for smtp', 'send verification'],
    },
  ],
  'smtp-server': [
    {
      id: 'login-refused',
      sees: 'Red text with **535** or “authentication failed”',
      cause: 'The server doesn’t accept the user name or the password. It isn’t your Google password.',
      fix: 'Copy **Username** and **Password** again with the buttons here, and click **Add Account »**. Still red? Get the password again at [this step](step:{smtpPasswordStep}).',
      words: [
        '535',
        '5.7.8',
        'authentication failed',
        'wrong password',
        'username and password not accepted',
        'relay access denied',
        'red text',
      ],
    },
    {
      id: 'server-not-reached',
      sees: 'Red text says that Gmail can’t reach the server',
      cause: 'The server name or the port is wrong.',
      fix: 'Compare **SMTP Server** with {smtpHost}, letter by letter. Choose {smtpPort} next to **Port**.',
      words: ['could not reach server', 'connection', 'timed out', 'server not found', 'double-check'],
    },
    {
      id: 'encryption-needed',
      sees: 'Red text with **530**, “STARTTLS”, “TLS” or “SSL”',
      cause: 'The kind of secured connection doesn’t go with the port.',
      fix: {
        by: 'smtpSecurity',
        cases: {
          starttls: 'Choose {smtpPort} next to **Port**, and **Secured connection using TLS (recommended)**.',
          tls: 'Choose {smtpPort} next to **Port**, and **Secured connection using SSL**.',
        },
      },
      words: ['530', 'starttls', 'tls', 'ssl', 'negotiation failed', 'secured connection'],
    },
    {
      id: 'port-465',
      when: { question: 'smtpSecurity', in: ['starttls'] },
      sees: 'I read about port 465 and SSL',
      cause: 'Port 465 goes with SSL, and port 587 with TLS.',
      fix: 'Choose what {provider} gives you: {smtpPort}, and TLS.',
      words: ['465', 'ssl', 'ssl or tls', 'which port'],
    },
    {
      id: 'address-refused',
      sees: 'Red text with **554** or “Sender address rejected”',
      cause: '{provider} doesn’t send mail for the address you typed in the first yellow window.',
      fix: 'Click **« Back** and check **Email address**. It must be {emailAddress}.',
      words: ['554', 'sender address rejected', 'sender rejected', 'not owned by user'],
    },
    {
      id: 'server-guessed',
      sees: '**SMTP Server** already has another name in it',
      cause: 'Gmail guesses a server from your address.',
      fix: 'Replace it with {smtpHost}. Check **Username**, too.',
      words: ['prefilled', 'wrong server', 'guessed', 'already filled in'],
    },
    {
      id: 'port-not-in-list',
      sees: 'My port isn’t in the list next to **Port**',
      cause: 'Gmail offers only the usual ports.',
      fix: 'Write to {support} and ask for a port that is in the list.',
      words: ['port missing', 'cannot type port', 'other port'],
    },
  ],
  'confirm-address': [
    {
      id: 'no-confirmation',
      sees: 'The message with the link doesn’t arrive',
      cause: {
        by: 'mailbox',
        cases: {
          forwarded: 'It goes to your new address, and from there to the mailbox where you read your mail.',
          kept: 'It goes to your mailbox at {provider}, not to this Gmail.',
        },
        otherwise: 'It goes to your new address, and from there wherever your mail is forwarded to.',
      },
      fix: 'Wait a few minutes, and look in the spam folder there, too. Then click **Resend email** in the yellow window.',
      words: ['confirmation missing', 'verification email', 'no email', 'no link', 'not received', 'resend'],
    },
    {
      id: 'yellow-window-closed',
      sees: 'I’ve closed the yellow window already',
      cause: 'You don’t need it for the link.',
      fix: 'Click the link in the message. If you need another message, the row **Send mail as:** may have a link for it, such as **verify**.',
      words: ['window closed', 'closed too early', 'resend gone', 'verify'],
    },
    {
      id: 'link-does-not-work',
      sees: 'The link says it’s no longer good',
      cause: 'It may be too old, or used already.',
      fix: 'Look at [your settings](step:when-replying): your address may be there already. If not, click **Resend email**, and use the newest message.',
      words: ['link expired', 'invalid link', 'confirmed already', 'link broken'],
    },
  ],
  'when-replying': [
    {
      id: 'address-not-listed',
      sees: '**Send mail as:** doesn’t show my new address',
      cause: 'The page is older than your confirmation, or the address isn’t confirmed yet.',
      fix: 'Load the page again. If it’s still missing, go back to [the confirmation](step:confirm-address).',
      words: ['address missing', 'not in the list', 'unverified', 'not there'],
    },
    {
      id: 'no-when-replying',
      sees: 'There’s no **When replying to a message:**',
      cause: 'Gmail may show it only when there are two addresses.',
      fix: 'Load the page again. Your new address must be confirmed first.',
      words: ['replying missing', 'no choice', 'reply from'],
    },
    {
      id: 'no-save-changes',
      sees: 'I don’t see a button to save',
      cause: 'Gmail keeps a choice on this page right away.',
      fix: 'Just go on.',
      words: ['save changes', 'save missing', 'does it save'],
    },
    {
      id: 'other-server-listed',
      sees: '**Mail is sent through:** shows another server, or isn’t there',
      cause: 'The address was added with another server, or without one.',
      fix: 'Click **edit info** next to your new address, then **Next Step »**, and fill in [the server](step:smtp-server).',
      words: ['sent through gmail', 'wrong server', 'smtp.gmail.com', 'edit info'],
    },
  ],
  'choose-from': [
    {
      id: 'no-from',
      sees: 'There’s no **From** in the new message',
      cause: 'Gmail may show it only when you click **To**, and only when there are two addresses.',
      fix: 'Click into **To**. If it still isn’t there, check that your new address is [in your settings](step:when-replying).',
      words: ['from missing', 'from not shown', 'cannot choose from'],
    },
    {
      id: 'from-jumps-back',
      sees: 'New messages always start with my Gmail address',
      cause: 'Gmail starts with your default address.',
      fix: 'Choose your new address each time. Or click **make default** next to it in Gmail’s settings.',
      words: ['default address', 'wrong address', 'always gmail address', 'make default'],
    },
  ],
  'send-a-test': [
    {
      id: 'message-came-back',
      sees: 'A message comes back: mine couldn’t be delivered',
      cause: 'The server refused it. The message that comes back may quote the server’s own words.',
      fix: 'Read the numbers in it. With **535**, enter the password again: [My password changed](page:password) shows where. With **550**, the receiver’s address may be wrong.',
      words: ['bounced', 'delivery failed', 'mail delivery subsystem', 'undelivered', '535', 'returned', 'cannot send'],
    },
    {
      id: 'shows-gmail-address',
      sees: 'The message arrives with my Gmail address, or with “via” or “on behalf of”',
      cause: 'Your Gmail address was in **From**, or the new one doesn’t send through {smtpHost}.',
      fix: 'Check **From**, and look at **Mail is sent through:** in [your settings](step:when-replying).',
      words: ['wrong sender', 'via gmail', 'on behalf of', 'spf fail', 'dmarc fail', 'gmail address'],
    },
    {
      id: 'in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<ProviderFacts>[]>>
