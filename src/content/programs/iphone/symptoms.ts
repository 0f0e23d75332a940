import type { Symptom } from '#model/symptom.ts'
import type { IosFacts } from './questions.ts'

/** What may look different at each step, by the step's id. Facts: reports of what people met; where none is sure, "may". */
export const symptoms = {
  'open-mail-settings': [
    {
      id: 'mail-not-in-settings',
      sees: '**Mail** isn’t in the list of the settings',
      cause: 'From iOS 18 on, all apps are behind one entry. Or the Mail app was deleted from the phone.',
      fix: 'Scroll to the very end and tap **Apps**, then **Mail**. If it isn’t there either, get **Mail** from the App Store. It’s by Apple and free.',
      words: ['no mail in settings', 'where is mail', 'apps', 'ios 18', 'mail missing', 'mail app deleted'],
    },
    {
      id: 'older-ios',
      sees: 'There’s **Passwords & Accounts** instead',
      cause: 'Your phone has iOS 13 or earlier, where the accounts are there.',
      fix: 'Tap **Passwords & Accounts** (or **Accounts & Passwords**), then go on with **Add Account**. On even older phones it’s **Mail, Contacts, Calendars**.',
      words: ['passwords and accounts', 'accounts and passwords', 'old iphone', 'mail contacts calendars'],
    },
    {
      id: 'searched-in-mail-app',
      sees: 'I’m in the Mail app and there’s no menu for accounts',
      cause: 'On a phone, accounts aren’t added in the Mail app.',
      fix: 'Go to the home screen and open **Settings**, the gray app with the gear.',
      words: ['mail app has no settings', 'no menu in mail', 'where are the settings'],
    },
  ],
  'add-account': [
    {
      id: 'add-account-gray',
      sees: '**Add Account** is missing or gray',
      cause: 'Someone may have turned off changes to accounts: an organization, or **Screen Time**.',
      fix: 'Open **Settings**, **Screen Time**, and look under **Content & Privacy Restrictions** for account changes. If your phone belongs to an organization, ask whoever looks after it.',
      words: ['cannot add account', 'add account grey', 'add account missing', 'screen time', 'restrictions'],
    },
    {
      id: 'back-button-wrong',
      sees: 'The button at the top left has a strange name, such as **Wi-Fi**',
      cause: 'That’s a mistake of some iPadOS versions.',
      fix: 'Never mind it. It still leads back.',
      words: ['back button says wifi', 'wrong back button'],
    },
  ],
  'other-mail-account': [
    {
      id: 'chose-a-company',
      sees: 'A page of Google, Yahoo or another company asks me to sign in',
      cause: 'That’s one of the companies in the list, not the last entry.',
      fix: 'Tap **Cancel**, scroll to the end of the list, and tap **Other**.',
      words: ['google sign in', 'yahoo', 'icloud', 'exchange', 'outlook', 'wrong provider'],
    },
    {
      id: 'list-is-different',
      sees: 'The list looks different',
      cause: 'Newer versions may show other companies, or ask for the address first.',
      fix: 'Look for **Other**, or for an entry such as **Add Mail Account**. The form that follows has the same fields.',
      words: ['no other', 'list different', 'other missing'],
    },
  ],
  'account-details': [
    {
      id: 'next-gray',
      sees: '**Next** is gray and I can’t tap it',
      cause: 'A field is empty, or the address isn’t complete.',
      fix: 'Fill in all four fields. The address needs an @ and a domain.',
      words: ['next grey', 'next disabled', 'cannot tap next'],
    },
    {
      id: 'straight-to-saving',
      sees: 'The phone doesn’t show the longer page, and wants to save the account right away',
      cause: 'The phone looks up your domain, and may have found servers by itself. They aren’t those of {provider}.',
      fix: 'Tap **Cancel** and start again at [Add a new account](step:add-account). If it happens again, use [the profile](page:profile) instead.',
      words: ['skips servers', 'found settings', 'no server fields', 'automatic', 'other servers'],
    },
    {
      id: 'capital-letter',
      sees: 'The phone begins my password with a capital letter, or changes it',
      cause: 'That’s the keyboard’s help with writing.',
      fix: 'Don’t type the password. Copy it here and paste it there.',
      words: ['capital letter', 'autocorrect', 'auto capitalization', 'changes my password'],
    },
    {
      id: 'details-account-exists',
      sees: 'The phone says that the account already exists',
      cause: 'There’s already an account with this address, perhaps from an earlier try or from a profile.',
      fix: 'Go back to the list of accounts, tap the old one, and tap **Delete Account** at the end. If it came with a profile, [remove the profile](page:profile).',
      words: ['already exists', 'duplicate account', 'already added'],
    },
  ],
  'mail-servers': [
    {
      id: 'servers-next-gray',
      sees: '**Next** is still gray',
      cause: 'Usually one of the fields that say **Optional** is empty.',
      fix: 'Fill in user name and password under **Outgoing Mail Server**, too. Scroll down: the last field is easily missed.',
      words: ['next grey', 'save grey', 'optional', 'cannot tap next'],
    },
    {
      id: 'pop-chosen',
      sees: '**POP** is chosen at the top',
      cause: 'The phone guessed, or it was tapped by mistake.',
      fix: 'Tap **IMAP** at the top. Then fill in the fields: switching may have emptied them.',
      words: ['pop', 'pop3', 'imap or pop'],
    },
    {
      id: 'form-was-emptied',
      sees: 'The form is gone when I come back from this guide',
      cause: 'The phone may close Settings when it needs room for other apps.',
      fix: 'Open it again at [Add a new account](step:add-account). To switch less often, use [the profile](page:profile), or read this guide on a computer.',
      words: ['form empty', 'settings closed', 'everything gone', 'lost', 'start over'],
    },
    {
      id: 'one-password-field-twice',
      when: { question: 'credentials', in: ['two'] },
      sees: 'I don’t know which password goes where',
      cause: 'There are two fields named **Password** on this page.',
      fix: 'The upper one is for the inbound (IMAP) password, the lower one for the outbound (SMTP) password. They’re different.',
      words: ['which password', 'two passwords', 'same password'],
    },
  ],
  'verify-servers': [
    {
      id: 'verifying-takes-long',
      sees: '**Verifying** goes on and on',
      cause: 'The phone tries several ports, one after the other.',
      fix: 'Wait five minutes, and keep the screen on. If nothing changes, check both host names, and try with Wi-Fi instead of mobile data, or the other way around.',
      words: ['hangs', 'spinning', 'verifying forever', 'takes long', 'slow', 'stuck'],
    },
    {
      id: 'ssl-question',
      sees: '**Cannot Connect Using SSL**, or a question about setting up without SSL',
      cause: 'The phone didn’t reach a server by a protected way. Usually a host name is mistyped.',
      fix: 'Tap **No** or **Cancel**, never **Yes**. Compare both host names, letter by letter: {imapHost} and {smtpHost}. Then tap **Next** again.',
      words: ['without ssl', 'cannot connect using ssl', 'ssl question', 'no ssl'],
    },
    {
      id: 'identity-question',
      sees: '**Cannot Verify Server Identity**',
      cause: 'The name you typed isn’t the name of the server that answers.',
      fix: 'Tap **Cancel**, never **Continue**. Correct the host names: {imapHost} and {smtpHost}. If they’re right, try another network.',
      words: ['cannot verify server identity', 'certificate', 'not trusted', 'details continue cancel'],
    },
    {
      id: 'said-yes-without-ssl',
      sees: 'I answered **Yes** to setting it up without SSL',
      cause: 'Then your password may travel without protection.',
      fix: 'Delete the account in the list of accounts, and start again at [Add a new account](step:add-account). Then make a new password in the {panel}.',
      words: ['said yes', 'tapped yes', 'ssl off'],
    },
    {
      id: 'tapped-continue',
      sees: 'I tapped **Continue** at **Cannot Verify Server Identity**',
      cause: 'Your phone now trusts a server that may not be the right one.',
      fix: 'Delete the account in the list of accounts, and start again at [Add a new account](step:add-account). Compare the host names first.',
      words: ['tapped continue', 'trusted it'],
    },
    {
      id: 'wrong-password-wrong-port',
      sees: 'It says that the user name or password is wrong, and both are right',
      cause: 'The phone may have tried a port where the server takes no login, such as 25.',
      fix: 'If it offers **Save**, take it. Then set the ports to {imapPort} and {smtpPort}, with **Use SSL** on, as told in [It doesn’t connect](step:verify-servers).',
      words: ['wrong password', 'user name or password incorrect', 'port 25', 'port', 'incorrect', 'cannot get mail'],
    },
  ],
  'select-apps': [
    {
      id: 'notes-left-on',
      sees: 'I tapped **Save** with **Notes** on',
      cause: 'The phone may turn both on by itself.',
      fix: 'No harm done. Tap the account in the list of accounts and turn **Notes** off there.',
      words: ['notes', 'forgot notes', 'notes on'],
    },
    {
      id: 'save-is-gray',
      sees: '**Save** is gray',
      cause: 'The phone may still be at it, or a field of the page before is empty.',
      fix: 'Wait a moment. If it stays gray, go back and look at the fields that say **Optional**.',
      words: ['save grey', 'cannot save', 'save disabled'],
    },
    {
      id: 'phone-inbox-empty',
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
          kept: 'Wait a few minutes. Then check the inbound fields of the account.',
          forwarded: 'Read your mail where you always do.',
        },
        otherwise: 'Read your mail where you always do. If {provider} keeps your mailbox, wait a few minutes.',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail', 'mail missing'],
    },
  ],
  'choose-from': [
    {
      id: 'phone-no-from',
      sees: 'There’s no **From:**, only **Cc/Bcc**',
      cause: 'Mail shows it only if there are two addresses or more. With one account, that one sends.',
      fix: 'If you do have other accounts, the new one may be missing. Look at the list of accounts once more.',
      words: ['from missing', 'no from', 'only cc bcc', 'cannot choose from'],
    },
    {
      id: 'chose-hide-my-email',
      sees: '**From:** shows an address I don’t know, or **Hide My Email**',
      cause: 'The last entry of the list makes up an address. Mail with it goes out through Apple.',
      fix: 'Tap **From:** again and choose {emailAddress}.',
      words: ['hide my email', 'random address', 'icloud address', 'privaterelay', 'strange sender'],
    },
    {
      id: 'phone-from-changes',
      sees: 'A new message starts with a different address each time',
      cause: 'Mail picks the account by the mailbox you’re looking at.',
      fix: 'In the settings for Mail, near the end, look for **Default Account** and choose your new one.',
      words: ['default account', 'wrong account', 'always other address'],
    },
  ],
  'send-a-test': [
    {
      id: 'stays-in-outbox',
      sees: 'The message stays in the **Outbox**',
      cause: {
        by: 'credentials',
        cases: {
          two: 'The outgoing server didn’t accept the login. Usually the outbound (SMTP) password is missing, or the inbound one is in its place.',
        },
        otherwise: 'The outgoing server didn’t accept the login. Usually the password is missing there.',
      },
      fix: {
        by: 'credentials',
        cases: {
          two: 'In the list of accounts, tap the new one, then **Account**, **SMTP**, and the entry under **Primary Server**. Enter user name and outbound (SMTP) password again, and tap **Done**. Then open the message in the **Outbox** and send it again. Did it change? See [what to do then](page:password).',
        },
        otherwise:
          'In the list of accounts, tap the new one, then **Account**, **SMTP**, and the entry under **Primary Server**. Enter user name and password again, and tap **Done**. Then open the message in the **Outbox** and send it again. Did it change? See [what to do then](page:password).',
      },
      words: [
        'outbox',
        'cannot send mail',
        'not sent',
        'unsent message',
        'smtp password',
        'send failed',
        'cannot send',
      ],
    },
    {
      id: 'phone-server-off',
      sees: 'It says that the server is off, or that no outgoing server is there',
      cause: 'The phone has a switch for each outgoing server, and this one may be off.',
      fix: 'In the account, under **SMTP**, tap the entry under **Primary Server** and turn **Server** on.',
      words: ['server off', 'primary server', 'no outgoing server', 'smtp off'],
    },
    {
      id: 'phone-sent-through-other',
      sees: 'The message arrives, but with another address or marked as suspicious',
      cause: 'A different address was in **From:**, or the phone used another account’s server when this one failed.',
      fix: 'Check **From:**. In the account, under **SMTP**, turn off the servers under **Other SMTP Servers**.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other address', 'other smtp servers'],
    },
    {
      id: 'phone-in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<IosFacts>[]>>
