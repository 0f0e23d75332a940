import type { Symptom } from '#model/symptom.ts'
import type { ThunderbirdFacts } from './questions.ts'

/**
 * What may look different at each step, by the step's id. Facts: the provider's article, Thunderbird's own texts and
 * source. What nobody has shown us is worded as “may”.
 */
export const symptoms = {
  'open-account-settings': [
    {
      id: 'no-gear-in-thunderbird',
      sees: 'There’s no gear at the bottom left',
      cause: 'The narrow bar at the left edge, with the gear at its end, may be hidden.',
      fix: 'Click the three lines **≡** at the top right of the window. **Account Settings** is in that menu.',
      words: ['gear missing', 'cog', 'no toolbar', 'spaces toolbar', 'left bar missing', 'menu with three lines'],
    },
    {
      id: 'thunderbird-asks-at-once',
      sees: 'Thunderbird asks for my name and address as soon as it starts',
      cause: 'It’s new on this computer and has no account yet.',
      fix: 'That’s the same form. Go on at [Enter your name and address](step:your-account).',
      words: ['first start', 'no account yet', 'just installed', 'setup opens by itself', 'welcome'],
    },
    {
      id: 'older-thunderbird',
      sees: 'My Thunderbird looks quite different',
      cause: 'It’s an older version, or some of its bars are turned off.',
      fix: 'Look for **Account Settings** in its menus, such as **Tools**. If you can, update Thunderbird first.',
      words: ['old version', 'no settings', 'tools menu', 'update thunderbird', 'linux'],
    },
  ],
  'add-mail-account': [
    {
      id: 'no-account-actions',
      sees: 'There’s no **Account Actions**',
      cause:
        'It’s below the list of accounts, and a low window may cut it off. Other versions may name it differently.',
      fix: 'Make the window larger, or scroll the list on the left to its end. There may also be a button such as **New Account**.',
      words: ['account actions missing', 'cannot find add mail account', 'new account button'],
    },
    {
      id: 'provider-offers-new-address',
      sees: 'It wants to sell or give me a new email address',
      cause: 'That’s another page of Thunderbird, for people who don’t have an address yet.',
      fix: 'Close it, and look for **Add Mail Account…** or for an existing email account.',
      words: ['get a new email address', 'sign up', 'thundermail', 'create address'],
    },
    {
      id: 'hub-shows-choices',
      sees: 'The window asks what to set up: email, calendar, chat …',
      cause: 'Thunderbird can add other things in the same window.',
      fix: 'Click **Email Account**.',
      words: ['account hub', 'email account', 'calendar', 'address book', 'what to set up'],
    },
  ],
  'your-account': [
    {
      id: 'settings-found-by-itself',
      sees: 'Thunderbird has found settings by itself',
      cause:
        'They belong to the domain of your address. They may be right for reading mail, but not for sending through {provider}.',
      fix: {
        by: 'look',
        cases: { tab: 'Click **Configure manually** all the same. You’ll replace the values in the next steps.' },
        otherwise:
          'Click **Edit configuration**, or **Configure Manually**. You’ll replace the values in the next steps.',
      },
      words: ['configuration found', 'available configuration', 'choose your email account type', 'wrong servers'],
    },
    {
      id: 'no-configure-manually',
      sees: 'There’s no **Configure manually**',
      cause: 'It appears once the name and the address are filled in, and after **Continue** in the newer look.',
      fix: 'Check that the address has an @ and a domain. In the newer look, click **Continue** and wait.',
      words: ['manual config missing', 'manual configuration', 'cannot configure'],
    },
    {
      id: 'clicked-continue',
      sees: 'I’ve clicked **Continue**, and it says that it failed to find the settings',
      cause: 'Nothing is wrong. Thunderbird doesn’t know the servers of your address.',
      fix: 'Go on with **Configure manually**, or fill in the fields it shows.',
      words: ['failed to find the settings', 'settings for your email account', 'not found'],
    },
    {
      id: 'credentials-wrong-here',
      sees: 'It says that the username or password is wrong',
      cause: 'Thunderbird tried the password before you entered the servers.',
      fix: 'Click **Configure manually**, and go on with the servers. It tries again at the end.',
      words: ['authentication failed', 'username and password', 'credentials'],
    },
  ],
  'incoming-server': [
    {
      id: 'protocol-is-pop3',
      sees: 'It says **POP3** next to **Protocol**',
      cause: 'Thunderbird guessed.',
      fix: 'Choose **IMAP** in that list first. The port may change with it, so check the port afterwards.',
      words: ['pop', 'pop3', 'imap or pop', 'protocol pop3'],
    },
    {
      id: 'port-changes-by-itself',
      sees: 'The port changes when I choose the security',
      cause: 'Thunderbird puts in the usual port for each choice.',
      fix: 'Choose **Connection security** first, then type the port: {imapPort}.',
      words: ['port jumps', 'wrong port', '993', '143', 'port changes'],
    },
    {
      id: 'which-authentication',
      sees: 'I don’t know what to choose as **Authentication method**',
      cause: 'The list has several, and Thunderbird may have chosen **Autodetect**.',
      fix: 'Choose **Normal password**. It’s safe here, because the connection is protected.',
      words: ['autodetect', 'encrypted password', 'oauth2', 'kerberos', 'authentication'],
    },
  ],
  'outgoing-server': [
    {
      id: 'test-finds-nothing',
      sees: 'The test fails, or finds no settings',
      cause: 'A name is mistyped, a port and its security don’t belong together, or your network doesn’t let mail out.',
      fix: 'Compare both names, letter by letter: {imapHost} and {smtpHost}. Check both ports. If all is right, try another network, such as your phone’s.',
      words: ['retest fails', 'failed to find the settings', 'cannot connect', 'red', 'test failed', 're-test'],
    },
    {
      id: 'done-is-gray',
      sees: '**Done** or **Continue** is gray',
      cause: 'Thunderbird wants to test first, or a field is empty.',
      fix: 'Click **Re-test** or **Test**. If it stays gray, look for an empty field in both blocks.',
      words: ['done grey', 'continue grey', 'cannot click done', 'disabled'],
    },
    {
      id: 'password-refused-at-done',
      sees: 'It says “Authentication failed” or “Unable to log in”',
      cause: {
        by: 'credentials',
        cases: { two: 'Thunderbird tries the inbound (IMAP) password here. It’s mistyped, or it’s the other one.' },
        otherwise: 'The password is mistyped, or the username is.',
      },
      fix: {
        by: 'credentials',
        cases: { two: 'Paste the inbound (IMAP) password again, and check **Username** in both blocks.' },
        otherwise: 'Paste the password again, and check **Username** in both blocks.',
      },
      words: ['authentication failed', 'unable to log in', 'wrong password', 'username or password'],
    },
    {
      id: 'server-already-exists',
      sees: 'It says “Incoming server already exists.”',
      cause: 'There’s already an account with this server and this username, perhaps from an earlier try.',
      fix: 'Click **Cancel**. In the account settings, click the old account, then **Account Actions**, then **Remove Account**. Then start again at [Add a mail account](step:add-mail-account).',
      words: ['already exists', 'duplicate account', 'set up before', 'incoming server already exists'],
    },
    {
      id: 'thunderbird-certificate',
      sees: 'A window named **Add Security Exception**',
      cause: 'The server that answers has another name than the one you typed.',
      fix: 'Click **Cancel**, and never confirm it. Compare the names: {imapHost} and {smtpHost}.',
      words: ['security exception', 'certificate', 'untrusted', 'confirm security exception'],
    },
  ],
  'finish-account': [
    {
      id: 'linked-services',
      sees: 'It offers calendars, address books, a signature and more',
      cause: 'Thunderbird shows what else it can set up. None of it is needed.',
      fix: 'Go past it with **Continue** or **Finish**.',
      words: ['calendar', 'address book', 'signature', 'linked services', 'end-to-end encryption'],
    },
    {
      id: 'thunderbird-password-refused',
      sees: 'It doesn’t accept the password',
      cause: {
        by: 'credentials',
        cases: { two: 'The inbound (IMAP) password goes here, not the outbound (SMTP) one.' },
        otherwise: 'It’s mistyped, or it has changed.',
      },
      fix: 'Copy it here and paste it there, instead of typing it. You’ll find it at [this step](step:{imapPasswordStep}).',
      words: ['password wrong', 'authentication error', 'not accepted'],
    },
    {
      id: 'thunderbird-inbox-empty',
      sees: 'The new Inbox is empty',
      cause: {
        by: 'mailbox',
        cases: {
          kept: 'A large mailbox takes a while to load.',
          forwarded: 'That’s right: this account doesn’t store anything. Your mail is forwarded to your other mailbox.',
        },
        otherwise: 'If your mail is forwarded, that’s right: this account doesn’t store anything.',
      },
      fix: {
        by: 'mailbox',
        cases: {
          kept: 'Wait a few minutes. Then check the incoming server in the account settings.',
          forwarded: 'Read your mail where you always do.',
        },
        otherwise: 'Read your mail where you always do. If {provider} keeps your mailbox, wait a few minutes.',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail'],
    },
  ],
  'choose-from': [
    {
      id: 'thunderbird-no-from-menu',
      sees: 'There’s only one address in **From**',
      cause: 'Thunderbird has only one account, or the new one isn’t there.',
      fix: 'If the one address is your new one, all is well. If not, look at the account settings again.',
      words: ['from missing', 'only one address', 'cannot choose from', 'new address not in the list'],
    },
    {
      id: 'thunderbird-from-changes',
      sees: 'New messages start with a different address each time',
      cause: 'Thunderbird takes the account whose folder you’re looking at.',
      fix: 'Look at **From** before you send. Or click a folder of your new account first.',
      words: ['wrong address', 'always other address', 'default account', 'from jumps back'],
    },
    {
      id: 'customized-from',
      sees: 'I typed an address with **Customize From Address…**',
      cause: 'Then the message still goes out through the other account’s server.',
      fix: 'Click **From** again and choose {emailAddress} from the list.',
      words: ['customise from address', 'customize from', 'typed the address', 'custom address'],
    },
  ],
  'first-send': [
    {
      id: 'clicked-retry',
      sees: 'I clicked **Retry**, and the message comes back',
      cause: 'Thunderbird tries the same password again. It’s the inbound (IMAP) one.',
      fix: 'Click **Enter New Password**, and paste the outbound (SMTP) password. Did it change? See [what to do then](page:password).',
      words: ['retry', 'login failed again', 'again and again', 'login to server failed', 'keeps failing'],
    },
    {
      id: 'clicked-cancel-login',
      sees: 'I clicked **Cancel**, and my message is still there',
      cause: 'It hasn’t been sent. Nothing is lost.',
      fix: 'Click **Send** again. The same question comes back: click **Enter New Password**.',
      words: ['cancel', 'send message error', 'sending of the message failed', 'not sent'],
    },
    {
      id: 'no-password-question',
      sees: 'It doesn’t ask for a new password. It only says that sending failed',
      cause: 'Thunderbird has the wrong password stored, and doesn’t ask by itself.',
      fix: 'Click the gear, then **Privacy & Security**. There may be a button **Saved Passwords…** Remove the line with `smtp://` and {smtpHost} there, and send again.',
      words: ['does not ask', 'stored password', 'saved passwords', 'wrong password saved', 'unable to authenticate'],
    },
    {
      id: 'too-many-tries',
      sees: 'It says **421**, or “too many errors”',
      cause: 'After several failed logins, the server may refuse you for a while.',
      fix: 'Wait half an hour. Then send again, and click **Enter New Password** at once.',
      words: ['421', 'too many errors', 'blocked', 'locked out', 'try again later'],
    },
    {
      id: 'sent-at-once',
      sees: 'The message went out at once, without any question',
      cause: 'Both passwords may be the same for you, or the right one was stored already.',
      fix: 'Go on with [the next step](step:send-a-test).',
      words: ['no error', 'no question', 'worked at once', 'did not ask'],
    },
  ],
  'send-a-test': [
    {
      id: 'thunderbird-cannot-send',
      sees: '“Sending of the message failed.”',
      cause:
        'The outgoing server didn’t accept the login or the sender, or didn’t answer. The small window says which.',
      fix: {
        by: 'credentials',
        cases: {
          two: 'If it’s about the password, go back to [the first message](step:first-send). If the connection failed, check {smtpHost} and the port {smtpPort} in the account settings, under **Outgoing Server (SMTP)**.',
        },
        otherwise:
          'If it’s about the password, enter it again. If the connection failed, check {smtpHost} and the port {smtpPort} in the account settings, under **Outgoing Server (SMTP)**.',
      },
      words: [
        'sending failed',
        'cannot send',
        'send message error',
        'connection timed out',
        '535',
        'could not be sent',
      ],
    },
    {
      id: 'thunderbird-copy-failed',
      sees: 'It says that the message was sent, but not copied to **Sent**',
      cause: 'The message has gone out. Only your own copy couldn’t be saved.',
      fix: 'Don’t send it again. Click **Cancel**, and look in the other mailbox.',
      words: ['could not be copied to your sent folder', 'sent folder', 'copy to sent'],
    },
    {
      id: 'thunderbird-sent-through-other',
      sees: 'The message arrives, but with another address or marked as suspicious',
      cause: 'A different address was in **From**, or your new account sends through another server.',
      fix: 'Check **From**. In the account settings, click your new account: **Outgoing Server (SMTP)** must be the one with {smtpHost}.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other server'],
    },
    {
      id: 'thunderbird-in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<ThunderbirdFacts>[]>>
