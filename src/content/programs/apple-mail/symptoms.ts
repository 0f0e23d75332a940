import type { Symptom } from '#model/symptom.ts'
import type { MacFacts } from './questions.ts'

/** What may look different at each step, by the step's id. Facts: Apple's guides for Mail; reports of what people met. */
export const symptoms = {
  'open-mail-settings': [
    {
      id: 'preferences-instead',
      sees: 'The menu says **Preferences…**, not **Settings…** (or the other way around)',
      cause: 'Apple renamed it. It’s **Preferences…** up to macOS 12, and **Settings…** from macOS 13 on.',
      fix: 'Choose the one you have. It opens the same window.',
      words: ['no settings', 'no preferences', 'menu different', 'preferences'],
    },
    {
      id: 'mail-asks-first',
      sees: 'Mail opens with **Choose a Mail account provider…**',
      cause: 'Mail has no account yet, so it asks for one right away.',
      fix: 'That’s good: it’s the list you’d reach in two steps. Go on with [Choose Other Mail Account](step:other-mail-account).',
      words: ['first start', 'welcome', 'no accounts yet', 'choose provider'],
    },
  ],
  'add-account': [
    {
      id: 'no-plus',
      sees: 'There’s no **+**, or it’s gray',
      cause:
        'The list of accounts ends below the edge of the screen. Or an organization manages your Mac and doesn’t allow new accounts.',
      fix: 'Move the window up or make it taller. If the **+** is gray, ask whoever looks after your Mac.',
      words: ['plus missing', 'plus grey', 'plus gray', 'cannot add account'],
    },
    {
      id: 'managed-elsewhere',
      sees: 'The Mac’s own settings open, at **Internet Accounts**',
      cause:
        'The Mac keeps its accounts there as well. Which window opens depends on the macOS version, and we haven’t seen every one.',
      fix: 'Look there for **Add Account…**, and then for **Other** or **Mail account**. The windows that follow are the same.',
      words: ['internet accounts', 'system settings opens', 'system preferences'],
    },
  ],
  'other-mail-account': [
    {
      id: 'chose-google',
      sees: 'A page of Google, Yahoo or another company asks me to sign in',
      cause: 'You chose one of the companies in the list instead of the last entry.',
      fix: 'Click **Cancel**, then the **+** again, and choose **Other Mail Account…**',
      words: ['google sign in', 'yahoo', 'icloud', 'exchange', 'wrong provider'],
    },
  ],
  'account-details': [
    {
      id: 'first-error-retyped',
      sees: 'I get **Unable to verify account name or password**, and I’ve typed everything again',
      cause: 'At this point, the message says nothing about your password. It appears even if the password is right.',
      fix: 'Leave it. Go on to [the servers](step:mail-servers).',
      words: [
        'unable to verify',
        'password wrong',
        'red text',
        'red message',
        'cannot verify',
        'account name or password',
      ],
    },
    {
      id: 'account-exists',
      sees: 'Mail says the account already exists',
      cause: 'There’s already an account with this address in Mail, perhaps from an earlier try.',
      fix: 'Click **Cancel**, choose the account in the list, and go on with [its server settings](step:server-settings). Or remove it with **−** and start again.',
      words: ['already exists', 'duplicate account', 'account already'],
    },
    {
      id: 'sign-in-gray',
      sees: '**Sign In** is gray and I can’t click it',
      cause: 'A field is empty, or the address isn’t complete.',
      fix: 'Fill in all three fields. The address needs an @ and a domain.',
      words: ['button grey', 'button gray', 'sign in disabled'],
    },
  ],
  'mail-servers': [
    {
      id: 'second-error',
      sees: '**Unable to verify account name or password** appears again and again',
      cause: 'The message appears here even if your passwords are right. What matters is the name of the blue button.',
      fix: 'If the blue button says **Next**, click it. If it still says **Sign In**, click that once more and wait.',
      words: ['unable to verify', 'again', 'second time', 'red message twice', 'loop'],
    },
    {
      id: 'verify-takes-forever',
      sees: 'The wheel turns and nothing happens',
      cause: 'Mail tries the servers in several ways, one after the other.',
      fix: 'Wait five minutes. After that, click **Cancel** and add the account again. Check the two server names for spaces and missing letters.',
      words: ['hangs', 'spinning', 'stuck', 'takes forever', 'waiting', 'slow'],
    },
    {
      id: 'user-name-automatic',
      sees: '**User Name** shows **Automatic** in gray',
      cause:
        'That’s only a hint. If you leave it empty, Mail picks a user name itself, perhaps only the part before the @.',
      fix: {
        by: 'credentials',
        cases: { two: 'Type your inbound (IMAP) login there. For most people it’s the full email address.' },
        otherwise: 'Type your login there. For most people it’s the full email address.',
      },
      words: ['automatic', 'user name empty', 'username grey'],
    },
    {
      id: 'account-type-pop',
      sees: '**Account Type** says **POP**',
      cause: 'Mail guessed.',
      fix: 'Click it and choose **IMAP**. You can’t change it afterwards.',
      words: ['pop', 'pop3', 'account type'],
    },
  ],
  'select-apps': [
    {
      id: 'notes-ticked',
      sees: 'I clicked **Done** with **Notes** checked',
      cause: 'Both are checked when the window opens.',
      fix: 'No harm done. You can turn **Notes** off later in the Mac’s own settings, under **Internet Accounts**.',
      words: ['notes', 'unticked', 'forgot notes', 'notes checked'],
    },
    {
      id: 'account-offline',
      sees: 'The new account shows a warning sign or “Offline”',
      cause: 'Its settings aren’t complete yet.',
      fix: 'That goes away after the next step, [Server Settings](step:server-settings).',
      words: ['offline', 'warning triangle', 'lightning', 'not connected', 'exclamation mark'],
    },
  ],
  'server-settings': [
    {
      id: 'smtp-account-other',
      sees: '**Account** under Outgoing Mail Server shows another account, or **None**',
      cause: 'Mail picked a server it already knew.',
      fix: 'Click it and choose the entry with {smtpHost}. If it isn’t there, choose **Edit SMTP Server List…**, click **+**, and enter the host name, user name and password of the outbound server.',
      words: ['smtp account', 'none', 'wrong outgoing server', 'edit smtp server list'],
    },
    {
      id: 'will-not-connect',
      sees: 'It doesn’t connect, or asks for the password again and again',
      cause:
        'When “Automatically manage connection settings” is checked, Mail tries other ports, other ways to log in, and the user name with and without its domain. It can end up with a wrong mix.',
      fix: 'Uncheck it under **both** servers. Then set the ports to {imapPort} and {smtpPort}, check **Use TLS/SSL**, and set **Authentication** to **Password**. Type both user names again in full, and click **Save**.',
      words: [
        'asks for password',
        'password again',
        'no connection',
        'cannot connect',
        'port',
        'tls',
        'ssl',
        'keeps asking',
        'timed out',
      ],
    },
    {
      id: 'insecure-authentication',
      sees: 'I found **Allow insecure authentication**. Should I check it?',
      cause: 'It’s meant for servers without encryption.',
      fix: 'No. You don’t need it with TLS. Leave it unchecked.',
      words: ['insecure authentication', 'advanced'],
    },
    {
      id: 'save-lost',
      sees: 'What I typed has disappeared',
      cause: 'You left the page without clicking **Save**.',
      fix: 'Enter the values again with the copy buttons, and click **Save** before anything else.',
      words: ['lost', 'disappeared', 'gone', 'empty again', 'not saved'],
    },
    {
      id: 'smtp-password-empty',
      when: { question: 'credentials', in: ['two'] },
      sees: 'There’s already a password under Outgoing Mail Server',
      cause: 'Mail probably put the inbound (IMAP) password there. It doesn’t fit the outgoing server.',
      fix: 'Replace it with the outbound (SMTP) password.',
      words: ['password already there', 'prefilled', 'which password'],
    },
    {
      id: 'save-gray',
      sees: '**Save** is gray',
      cause: 'Nothing has changed since the last time, or a field is empty.',
      fix: 'If all six values are right, go on. Otherwise fill in the empty field.',
      words: ['save grey', 'save disabled', 'cannot save'],
    },
  ],
  'close-settings': [
    {
      id: 'inbox-empty',
      sees: 'The new inbox is empty',
      cause: {
        by: 'mailbox',
        cases: {
          kept: 'A large mailbox takes a while to load. If it stays empty, the inbound side isn’t connected.',
          forwarded: 'That’s right: this account doesn’t store anything. Your mail is forwarded to your other mailbox.',
        },
        otherwise: 'If your mail is forwarded, that’s right: this account doesn’t store anything.',
      },
      fix: {
        by: 'mailbox',
        cases: {
          kept: 'Wait a few minutes. Then check the inbound fields in [Server Settings](step:server-settings).',
          forwarded: 'Read your mail where you always do.',
        },
        otherwise:
          'Read your mail where you always do. If {provider} keeps your mailbox, check the inbound fields in [Server Settings](step:server-settings).',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail', 'mail missing'],
    },
    {
      id: 'asks-password-after-close',
      when: { question: 'credentials', in: ['two'] },
      sees: 'Mail asks for a password',
      cause: 'The window names the server it’s asking for. Each server has its own password.',
      fix: 'If it names {imapHost}, type your inbound (IMAP) password. If it names {smtpHost}, type your outbound (SMTP) one.',
      words: ['enter password', 'password prompt', 'which password'],
    },
    {
      id: 'asks-the-password-after-close',
      when: { question: 'credentials', in: ['one', 'smtp'] },
      sees: 'Mail asks for a password',
      cause: 'Mail couldn’t log in with the password it has.',
      fix: 'Type your password again.',
      words: ['enter password', 'password prompt', 'which password'],
    },
  ],
  'choose-from': [
    {
      id: 'no-from',
      sees: 'There’s no **From** field',
      cause: 'Mail shows it only if there are two accounts or more. With one account, that one sends.',
      fix: 'If you do have other accounts, the new one may not be complete. Look at [Server Settings](step:server-settings) once more.',
      words: ['from missing', 'from not shown', 'cannot choose from'],
    },
    {
      id: 'from-jumps-back',
      sees: 'A new message starts with a different address each time',
      cause: 'Mail picks the account by the mailbox you’re looking at.',
      fix: 'In Mail’s **{settings}**, under **Composing**, set **Send new messages from** to your new account.',
      words: ['default account', 'wrong account', 'always other address', 'send new messages from'],
    },
  ],
  'send-a-test': [
    {
      id: 'cannot-send',
      sees: 'Mail says **Cannot send message using the server**',
      cause: {
        by: 'credentials',
        cases: {
          two: 'The outgoing server didn’t accept the login. This time it’s a real error: usually the inbound password is where the outbound one belongs.',
        },
        otherwise: 'The outgoing server didn’t accept the login. This time it’s a real error.',
      },
      fix: {
        by: 'credentials',
        cases: {
          two: 'Click **Try Later**. In [Server Settings](step:server-settings), enter the outbound (SMTP) password again, and click **Save**. Did it change? See [what to do then](page:password).',
        },
        otherwise:
          'Click **Try Later**. In [Server Settings](step:server-settings), enter the password under Outgoing Mail Server again, and click **Save**. Did it change? See [what to do then](page:password).',
      },
      words: [
        'cannot send',
        'could not send',
        'send failed',
        'outbox',
        'smtp error',
        'rejected the password',
        'not sent',
      ],
    },
    {
      id: 'sent-through-other-server',
      sees: 'The message arrives, but with another address or marked as suspicious',
      cause: 'A different account was in **From**, or Mail used another account’s server when this one failed.',
      fix: 'Check **From**, and in [Server Settings](step:server-settings) check **Account** under Outgoing Mail Server.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other address'],
    },
    {
      id: 'in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<MacFacts>[]>>
