import type { ProviderFacts } from '#model/question.ts'
import type { Symptom } from '#model/symptom.ts'

/** Facts: the provider's article; another provider's guide for the older look. What nobody has shown us is worded as "may". */
export const symptoms = {
  'open-outlook-settings': [
    {
      id: 'no-outlook-menu',
      sees: 'There’s no **Outlook** in the menu bar',
      cause: 'Another program is in front.',
      fix: 'Click anywhere in the Outlook window. Then look at the top left of the screen, next to the apple.',
      words: ['menu missing', 'no outlook menu', 'wrong menu', 'where is the menu bar'],
    },
    {
      id: 'outlook-older-look',
      sees: 'My Outlook looks older, and has a menu **Tools**',
      cause: 'That’s the older look of Outlook. Its form has only one user name and one password.',
      fix: {
        by: 'credentials',
        cases: {
          two: 'It’s easier in the new look: the **Outlook** menu may have **New Outlook**. To stay with the old one: **Tools**, **Accounts**, **+**, **New Account**. The outgoing login may be under **More Options…**, at **Authentication**.',
        },
        otherwise:
          'The **Outlook** menu may have **New Outlook**. To stay with the old look: **Tools**, **Accounts**, **+**, **New Account**. The values are the same.',
      },
      words: [
        'legacy outlook',
        'old outlook',
        'outlook 2016',
        'outlook 2019',
        'tools menu',
        'more options',
        'tools accounts',
      ],
    },
  ],
  'add-email-account': [
    {
      id: 'plus-opens-menu',
      sees: '**+** opens a small menu',
      cause: 'There’s an arrow next to it, with more than one kind of account.',
      fix: 'Choose the entry for an account, such as **Add an Account…** or **New Account**.',
      words: ['plus menu', 'arrow next to plus', 'add an account', 'new account'],
    },
    {
      id: 'plus-missing',
      sees: 'I don’t see **+**',
      cause: 'The window may be too small, or your organization doesn’t allow more accounts.',
      fix: 'Make the window larger and look below the list on the left. If **+** is gray, ask whoever looks after your Mac.',
      words: ['plus gray', 'plus missing', 'cannot add an account', 'greyed out'],
    },
  ],
  'address-and-imap': [
    {
      id: 'outlook-opens-sign-in',
      sees: 'Outlook opens a page of Microsoft or Google to sign in',
      cause: 'Outlook has guessed where your mail is, and guessed wrong.',
      fix: 'Don’t type a password there. Go back, or look at the top right for a link such as **Not IMAP?**, and choose **IMAP**.',
      words: ['microsoft sign in', 'office 365', 'google sign in', 'exchange', 'wrong provider', 'guessed'],
    },
    {
      id: 'no-provider-choice',
      sees: 'There’s no choice of companies',
      cause: 'Outlook has chosen one already.',
      fix: 'If the form is named **IMAP**, just go on. If not, click the link at the top right. It may be **Not IMAP?**',
      words: ['no list', 'not imap', 'choose the provider', 'skipped'],
    },
    {
      id: 'outlook-address-exists',
      sees: 'Outlook says that this account is there already',
      cause: 'Somebody has added it before, perhaps with other servers.',
      fix: 'Close this window. In **Accounts**, choose the account and compare its servers with yours, or remove it with **−** and add it again.',
      words: ['already exists', 'already added', 'duplicate'],
    },
  ],
  'incoming-server': [
    {
      id: 'no-smtp-fields',
      sees: 'There are only a few fields, and none for **SMTP Username**',
      cause: '**Show Advanced Settings** is off.',
      fix: 'Scroll to the end of the form, and turn on **Show Advanced Settings**.',
      words: ['fields missing', 'no port', 'no smtp', 'show advanced settings', 'where is the port', 'advanced'],
    },
    {
      id: 'form-is-pop',
      sees: 'The form says **POP**',
      cause: 'The wrong entry was chosen.',
      fix: 'Click the arrow at the top left, and choose **IMAP**.',
      words: ['pop', 'pop3', 'wrong type'],
    },
    {
      id: 'imap-user-filled-in',
      sees: '**IMAP Username** is filled in already',
      cause: 'Outlook takes your address.',
      fix: 'Leave it if it’s {imapLogin}. Otherwise, replace it.',
      words: ['prefilled', 'user name filled in', 'already there'],
    },
  ],
  'outgoing-server': [
    {
      id: 'which-of-the-passwords',
      when: { question: 'credentials', in: ['two'] },
      sees: 'Which password goes where?',
      cause: 'The form has two, and they’re different.',
      fix: '**IMAP Password** is your inbound one, **SMTP Password** your outbound one. Use the copy buttons here, and you can’t mix them up.',
      words: ['two passwords', 'which password', 'smtp password', 'mixed up'],
    },
    {
      id: 'list-has-other-words',
      sees: 'The list doesn’t have **StartTLS** or **SSL**',
      cause: 'Other versions may call it **TLS**, or **Auto**.',
      fix: 'Choose the entry with **STARTTLS** or **TLS** in it for port 587. Never choose **None**.',
      words: ['starttls', 'ssl', 'tls', 'none', 'encryption', 'auto', 'security'],
    },
    {
      id: 'port-changes-back',
      sees: 'The port changes when I choose from the list',
      cause: 'Outlook fills in the port that usually goes with it.',
      fix: 'Choose from the list first. Then type the port again: {smtpPort}.',
      words: ['port jumps', 'port changes', '465', '993', '25'],
    },
  ],
  'add-and-wait': [
    {
      id: 'add-account-is-gray',
      sees: '**Add Account** is gray',
      cause: 'A field is still empty.',
      fix: 'Go through the form from the top. Each field needs a value, and so do both ports.',
      words: ['button gray', 'cannot click add account', 'greyed out'],
    },
    {
      id: 'outlook-login-refused',
      sees: 'Outlook says that the user name or the password is wrong',
      cause: {
        by: 'credentials',
        cases: { two: 'One of the two passwords is wrong, or they’re swapped.' },
        otherwise: 'The password or the user name is wrong.',
      },
      fix: {
        by: 'credentials',
        cases: {
          two: 'Copy both passwords again with the buttons here. Still refused? Get them again at [this step](step:{imapPasswordStep}) and [this one](step:{smtpPasswordStep}).',
        },
        otherwise: 'Copy the password again. Still refused? Get it again at [this step](step:{imapPasswordStep}).',
      },
      words: [
        'wrong password',
        'authentication failed',
        'unable to log in',
        'login failed',
        'could not sign in',
        '535',
      ],
    },
    {
      id: 'outlook-not-connected',
      sees: 'Outlook can’t connect, or it takes forever',
      cause: 'A server name or a port is wrong, or your network blocks it.',
      fix: 'Compare both server names and ports with this guide. If they’re right, try another network, such as your phone’s.',
      words: ['cannot connect', 'timed out', 'timeout', 'server not found', 'spinning', 'hangs', 'secure connection'],
    },
  ],
  'choose-from': [
    {
      id: 'outlook-no-from',
      sees: 'There’s no **From** in a new message',
      cause: 'Outlook shows it only when there are two or more accounts.',
      fix: 'Check that your new account is in **Accounts**. If it’s the only one, every message goes out from it.',
      words: ['from missing', 'no from', 'cannot choose from', 'from field'],
    },
    {
      id: 'outlook-other-from',
      sees: 'New messages start with my other address',
      cause: 'Outlook starts with the account you’re reading, or the default one.',
      fix: 'Choose your new address each time. Or open **Settings…**, **Accounts**, and look for a way to make it the default account.',
      words: ['wrong address', 'default account', 'always other address', 'wrong sender'],
    },
  ],
  'send-a-test': [
    {
      id: 'outlook-asks-password',
      sees: 'Outlook asks for a password when I send',
      cause: 'The outgoing server doesn’t accept the password it has.',
      fix: {
        by: 'credentials',
        cases: {
          two: 'Paste your **outbound (SMTP)** password, not the inbound one. Did it change? See [what to do then](page:password).',
        },
        otherwise: 'Paste your password again. Did it change? See [what to do then](page:password).',
      },
      words: ['asks for password', 'password again', 'enter password', 'smtp password', '535'],
    },
    {
      id: 'outlook-stays-in-outbox',
      sees: 'The message stays in the **Outbox** or in **Drafts**',
      cause: 'It couldn’t be sent. The outgoing server, its port or its password may be wrong.',
      fix: 'Open **Settings…**, **Accounts**, choose your new account, and compare its outgoing server with [this step](step:outgoing-server).',
      words: ['outbox', 'not sent', 'stuck', 'drafts', 'cannot send', 'could not be sent'],
    },
    {
      id: 'outlook-in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<ProviderFacts>[]>>
