import type { Symptom } from '#model/symptom.ts'

/** What may look different at each step, by the step's id. Facts: Apple's guides for Mail; reports of what people met. */
export const symptoms = {
  'open-mail-settings': [
    {
      id: 'preferences-instead',
      sees: 'The menu says **Preferences…**, not **Settings…** (or the other way round)',
      cause: 'Apple renamed it: **Preferences…** up to macOS 12, **Settings…** from macOS 13.',
      fix: 'Choose the one you have. It opens the same window.',
      words: ['no settings', 'no preferences', 'menu different', 'preferences'],
    },
    {
      id: 'mail-asks-first',
      sees: 'Mail opens with **Choose a Mail account provider…**',
      cause: 'Mail has no account yet, so it asks for one straight away.',
      fix: 'Good: that is the same list you would reach in two steps. Go on with [Choose “Other Mail Account…”](step:other-mail-account).',
      words: ['first start', 'welcome', 'no accounts yet', 'choose provider'],
    },
  ],
  'add-account': [
    {
      id: 'no-plus',
      sees: 'There is no **+**, or it is gray',
      cause:
        'The list of accounts ends below the edge of the screen, or your Mac is managed by an organization that does not allow new accounts.',
      fix: 'Move the window up or make it taller. If the **+** is gray, ask whoever looks after your Mac.',
      words: ['plus missing', 'plus grey', 'plus gray', 'cannot add account'],
    },
    {
      id: 'managed-elsewhere',
      sees: 'The Mac’s own settings open, at **Internet Accounts**',
      cause:
        'The Mac keeps its accounts there as well. Which way opens depends on the macOS version; we have not seen every one.',
      fix: 'Look there for **Add Account…** and then for the choice named **Other** or **Mail account**. The sheets that follow are the same.',
      words: ['internet accounts', 'system settings opens', 'system preferences'],
    },
  ],
  'other-mail-account': [
    {
      id: 'chose-google',
      sees: 'A page of Google, Yahoo or another company asks me to sign in',
      cause: 'One of the companies in the list was chosen instead of the last line.',
      fix: 'Click **Cancel**, then the **+** again, and choose **Other Mail Account…**',
      words: ['google sign in', 'yahoo', 'icloud', 'exchange', 'wrong provider'],
    },
  ],
  'account-details': [
    {
      id: 'first-error-retyped',
      sees: 'I get **Unable to verify account name or password** and have typed everything again',
      cause: 'At this point the message says nothing about your password. It comes with a right password too.',
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
      sees: 'Mail says the account exists already',
      cause: 'There is an account with this address in Mail, perhaps from an earlier try.',
      fix: 'Click **Cancel**, choose the account in the list, and go on with [its server settings](step:server-settings). Or remove it with **−** and start again.',
      words: ['already exists', 'duplicate account', 'account already'],
    },
    {
      id: 'sign-in-gray',
      sees: '**Sign In** is gray and cannot be clicked',
      cause: 'A line is empty, or the address is not complete.',
      fix: 'Fill in all three lines. The address needs an @ and a domain.',
      words: ['button grey', 'button gray', 'sign in disabled'],
    },
  ],
  'mail-servers': [
    {
      id: 'second-error',
      sees: '**Unable to verify account name or password** comes again and again',
      cause: 'Here too the message comes with right passwords. What counts is the name of the blue button.',
      fix: 'When the blue button says **Next**, click it. When it still says **Sign In**, click that once more and wait.',
      words: ['unable to verify', 'again', 'second time', 'red message twice', 'loop'],
    },
    {
      id: 'verify-takes-forever',
      sees: 'The wheel turns and nothing happens',
      cause: 'Mail tries the servers in several ways, one after the other.',
      fix: 'Wait five minutes. After that click **Cancel** and add the account again. Check the two server names for spaces and missing letters.',
      words: ['hangs', 'spinning', 'stuck', 'takes forever', 'waiting', 'slow'],
    },
    {
      id: 'user-name-automatic',
      sees: 'In **User Name** stands **Automatic** in gray',
      cause: 'That is only a hint. Left empty, Mail picks a user name itself, perhaps only the part before the @.',
      fix: 'Type your inbound (IMAP) login there. For most people it is the whole email address.',
      words: ['automatic', 'user name empty', 'username grey'],
    },
    {
      id: 'account-type-pop',
      sees: '**Account Type** says **POP**',
      cause: 'Mail guessed.',
      fix: 'Click it and choose **IMAP**. It cannot be changed afterwards.',
      words: ['pop', 'pop3', 'account type'],
    },
  ],
  'select-apps': [
    {
      id: 'notes-ticked',
      sees: 'I clicked **Done** with **Notes** ticked',
      cause: 'Both are ticked when the window opens.',
      fix: 'No harm done. You can switch **Notes** off later in the Mac’s own settings, under **Internet Accounts**.',
      words: ['notes', 'unticked', 'forgot notes'],
    },
    {
      id: 'account-offline',
      sees: 'The new account shows a warning sign or “Offline”',
      cause: 'Its settings are not complete yet.',
      fix: 'That goes away after the next step, [Server Settings](step:server-settings).',
      words: ['offline', 'warning triangle', 'lightning', 'not connected', 'exclamation mark'],
    },
  ],
  'server-settings': [
    {
      id: 'smtp-account-other',
      sees: '**Account** under Outgoing Mail Server shows another account, or **None**',
      cause: 'Mail took a server it knew already.',
      fix: 'Click it and choose the line with {smtpHost}. If it is not there, choose **Edit SMTP Server List…**, click **+**, and enter host name, user name and password of the outbound server.',
      words: ['smtp account', 'none', 'wrong outgoing server', 'edit smtp server list'],
    },
    {
      id: 'will-not-connect',
      sees: 'It does not connect, or asks for the password again and again',
      cause:
        'With “Automatically manage connection settings” ticked, Mail tries other ports, ways to log in, and the user name with and without its domain. It can settle on a wrong mix.',
      fix: 'Untick it under **both** servers. Then set: Port {imapPort} and {smtpPort}, **Use TLS/SSL** ticked, **Authentication** set to **Password**. Type both user names again in full, and click **Save**.',
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
      sees: 'I found **Allow insecure authentication**. Should I tick it?',
      cause: 'It is meant for servers without encryption.',
      fix: 'No. With TLS it is not needed. Leave it empty.',
      words: ['insecure authentication', 'advanced'],
    },
    {
      id: 'save-lost',
      sees: 'My entries have disappeared',
      cause: 'The page was left without **Save**.',
      fix: 'Enter them again, the copy buttons help, and click **Save** first of all.',
      words: ['lost', 'disappeared', 'gone', 'empty again', 'not saved'],
    },
    {
      id: 'smtp-password-empty',
      sees: 'There is a password already under Outgoing Mail Server',
      cause: 'Most likely Mail put the inbound (IMAP) password there. It does not fit the outgoing server.',
      fix: 'Replace it with the outbound (SMTP) password.',
      words: ['password already there', 'prefilled', 'which password'],
    },
    {
      id: 'save-gray',
      sees: '**Save** is gray',
      cause: 'Nothing has changed since the last time, or a line is empty.',
      fix: 'If all six values are right, go on. Otherwise fill in the empty line.',
      words: ['save grey', 'save disabled', 'cannot save'],
    },
  ],
  'close-settings': [
    {
      id: 'inbox-empty',
      sees: 'The new inbox is empty',
      cause: {
        by: 'service',
        cases: {
          hosted: 'A large mailbox takes a while to load. If it stays empty, the inbound side is not connected.',
        },
        otherwise: 'With MEMS that is right: the account stores nothing, your mail is forwarded to your other mailbox.',
      },
      fix: {
        by: 'service',
        cases: {
          hosted: 'Wait some minutes. Then check the three inbound lines of [Server Settings](step:server-settings).',
        },
        otherwise:
          'Read your mail where you always do. With Hosted Email, check the inbound lines of [Server Settings](step:server-settings).',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail', 'mail missing'],
    },
    {
      id: 'asks-password-after-close',
      sees: 'Mail asks for a password',
      cause: 'The window names the server it asks for. Each server has a password of its own.',
      fix: 'If it names {imapHost}, type the inbound (IMAP) password. If it names {smtpHost}, type the outbound (SMTP) one.',
      words: ['enter password', 'password prompt', 'which password'],
    },
  ],
  'choose-from': [
    {
      id: 'no-from',
      sees: 'There is no **From** line',
      cause: 'Mail shows it only when there are two accounts or more. With one account, that one sends.',
      fix: 'If you do have other accounts, the new one may not be complete: look at [Server Settings](step:server-settings) once more.',
      words: ['from missing', 'from not shown', 'cannot choose from'],
    },
    {
      id: 'from-jumps-back',
      sees: 'A new message starts with another address each time',
      cause: 'Mail picks the account by the mailbox you are looking at.',
      fix: 'In Mail’s **{settings}**, under **Composing**, set **Send new messages from** to the new account.',
      words: ['default account', 'wrong account', 'always other address', 'send new messages from'],
    },
  ],
  'send-a-test': [
    {
      id: 'cannot-send',
      sees: 'Mail says **Cannot send message using the server**',
      cause:
        'The outgoing server did not accept the login. This time it is a real error: mostly the inbound password stands where the outbound one belongs.',
      fix: 'Click **Try Later**. In [Server Settings](step:server-settings) put in the outbound (SMTP) password again, and click **Save**.',
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
      cause: 'Another account was in **From**, or Mail used another account’s server when this one failed.',
      fix: 'Check **From**, and in [Server Settings](step:server-settings) the **Account** under Outgoing Mail Server.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other address'],
    },
    {
      id: 'policy-rejection',
      sees: 'An error with **554 5.7.1** and “Policy Rejection”',
      cause: 'With “Quota Exceeded”: more was sent within an hour than the service allows.',
      fix: 'Wait an hour. If you sent only a little, somebody else may have your password: make a new one with **Generate New Password** and tell [{supportEmail}](mailto:{supportEmail}).',
      words: ['554', 'quota', 'policy rejection', 'limit', 'too many messages'],
    },
    {
      id: 'from-refused',
      sees: 'The server refuses the sender’s address',
      cause: 'The address in **From** is neither your login nor one of its aliases.',
      fix: 'Choose the new account in **From**. Other addresses cannot be sent through {provider}.',
      words: ['sender rejected', 'from address refused', 'not allowed to send', 'alias', 'sender address'],
    },
    {
      id: 'in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers judge more than the three checks, for example short messages without text.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
    {
      id: 'worked-then-stopped',
      sees: 'It worked, and now it does not any more',
      cause:
        'Most often one of the passwords was changed: a new {panel} password is also a new inbound password, and **Generate New Password** makes a new outbound one.',
      fix: 'Put the current passwords into [Server Settings](step:server-settings), and click **Save**.',
      words: ['stopped working', 'used to work', 'suddenly', 'changed password'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom[]>>
