import type { Symptom } from '#model/symptom.ts'
import type { AndroidFacts } from './questions.ts'

/**
 * What may look different at each step, by the step's id. Facts: the app's own texts and source, and what people met
 * (its public reports). Where none is sure, "may".
 */
export const symptoms = {
  'choose-method': [
    {
      id: 'thunderbird-not-in-store',
      sees: 'I can’t find Thunderbird in the Play Store',
      cause: 'There are other apps with similar names, and very old phones can’t have it.',
      fix: 'Look for **Thunderbird** by Mozilla. **K-9 Mail** is the same app with another name, and takes the same code and file.',
      words: ['install', 'play store', 'k-9', 'k9 mail', 'app missing', 'which app'],
    },
    {
      id: 'no-name-field-here',
      sees: 'The code says that my name is missing',
      cause: 'Your name goes into the code, so it has to be entered first.',
      fix: 'Enter it here, in **Full name**. The code appears as soon as everything is there.',
      words: ['name missing', 'no code', 'code does not appear', 'before the code can be made'],
    },
    {
      id: 'is-a-code-safe',
      sees: 'I’m not sure whether a code is safe',
      cause: 'The code is made in this page, and nothing is sent. There’s no password in it.',
      fix: 'If you’d rather not use it, choose **Type everything**.',
      words: ['safe', 'privacy', 'secure', 'what is in the code', 'password in the code'],
    },
  ],
  'open-import': [
    {
      id: 'no-import-settings',
      sees: 'There’s no **Import settings**',
      cause: 'An older version has it in another place, or names it differently.',
      fix: 'Update Thunderbird in the Play Store. If you still don’t see it, [type everything](step:choose-method).',
      words: ['import missing', 'no import', 'old version', 'cannot find import'],
    },
    {
      id: 'where-are-android-settings',
      sees: 'I can’t find the **Settings** of Thunderbird',
      cause: 'They’re in the menu at the side, not in the settings of the phone.',
      fix: 'Tap the three lines **≡** at the top left. **Settings** is at the end of that menu. It may be a gear.',
      words: ['where are settings', 'menu', 'three lines', 'drawer', 'gear'],
    },
    {
      id: 'asks-to-sign-up',
      sees: 'It asks me to sign in, or offers a new address',
      cause: 'That’s a page for other kinds of accounts.',
      fix: 'Go back, and look for **Import settings** or **Add account**.',
      words: ['sign in', 'google', 'thundermail', 'new address', 'oauth'],
    },
  ],
  'bring-settings': [
    {
      id: 'camera-app-shows-text',
      sees: 'My camera shows only text with numbers and brackets',
      cause: 'You used the camera app of the phone. It can’t do anything with this code.',
      fix: 'Close it. In Thunderbird, open **Import settings**, tap **Scan QR code**, and scan it there.',
      words: ['camera app', 'raw text', 'json', 'numbers', 'brackets', 'google lens', 'nothing opens'],
    },
    {
      id: 'scanner-does-not-read',
      sees: 'Thunderbird’s camera sees the code, but nothing happens',
      cause: 'Its scanner doesn’t work on every phone, among them some by Samsung and Google.',
      fix: 'Hold the phone a bit further away, and make the screen brighter. If nothing happens after a minute, [take the file](step:choose-method).',
      words: ['not scanning', 'does not recognize', 'qr code not working', 'samsung', 'pixel', 'no reaction', 'focus'],
    },
    {
      id: 'camera-access-needed',
      sees: 'It says “Camera access needed”',
      cause: 'Thunderbird may not use the camera yet.',
      fix: 'Tap **Go to settings**, then the permissions, and allow the camera. Or [take the file](step:choose-method).',
      words: ['camera permission', 'camera access', 'permission denied', 'black screen'],
    },
    {
      id: 'file-cannot-be-read',
      sees: 'It says “Failed to read settings file”',
      cause: 'It’s another file, or the browser gave it another ending.',
      fix: 'Download it again, and choose the newest file whose name begins with `thunderbird-`. If that fails, too, [type everything](step:choose-method).',
      words: ['failed to read', 'wrong file', 'cannot open file', 'txt', 'k9s'],
    },
    {
      id: 'file-not-in-list',
      sees: 'I can’t find the file',
      cause: 'It was downloaded on another device, or the phone shows another folder.',
      fix: 'In the list of files, open the menu at the top left, and tap **Downloads**.',
      words: ['downloads', 'no file', 'file missing', 'where is the file', 'download folder'],
    },
    {
      id: 'import-failed',
      sees: 'It says “Failed to import settings” or **Not imported**',
      cause: 'The app didn’t take over what it read.',
      fix: 'Check your address and both servers at [this step](step:{collectStep}), and try once more. Otherwise, [type everything](step:choose-method).',
      words: ['failed to import', 'import failure', 'not imported'],
    },
    {
      id: 'android-incoming-refused',
      sees: 'It says “Checking incoming server settings failed!”',
      cause: 'A name, a port or the password isn’t right, or the port and the security don’t belong together.',
      fix: 'Compare **Server** with {imapHost}, letter by letter, and **Port** with {imapPort}. Then paste the password again.',
      words: ['checking failed', 'authentication error', 'network error', 'certificate error', 'server error'],
    },
  ],
  'enter-passwords': [
    {
      id: 'no-password-required',
      sees: 'There’s no **Password required**',
      cause: 'The account wasn’t imported yet, or the passwords are there already.',
      fix: 'Tap **Import** first. If it says **Imported successfully**, go on.',
      words: ['no password asked', 'password not asked', 'imported successfully'],
    },
    {
      id: 'tapped-later',
      sees: 'I tapped **Later**, and the list is gone',
      cause: 'The account is there, but it’s turned off until it has its password.',
      fix: 'Import it once more: go back to [Import settings](step:open-import). It’s the same account.',
      words: ['later', 'closed', 'account turned off', 'disabled account'],
    },
    {
      id: 'second-field-gray',
      when: { question: 'credentials', in: ['two'] },
      sees: 'I can’t type into **Outgoing server password**',
      cause: '**Use same password for outgoing server** is still checked.',
      fix: 'Uncheck it. Then the field is free.',
      words: ['outgoing password grey', 'cannot type', 'same password', 'field locked', 'checkbox'],
    },
    {
      id: 'android-outgoing-refused',
      sees: 'It says “Outgoing server settings are not valid”',
      cause: {
        by: 'credentials',
        cases: { two: 'Usually the inbound (IMAP) password is there. This server needs the outbound (SMTP) one.' },
        otherwise: 'A name, a port or the password isn’t right.',
      },
      fix: 'Compare **Server** with {smtpHost}, and **Port** with {smtpPort}. Then paste the password again.',
      words: ['not valid', 'authentication error', 'wrong password', 'outgoing failed', 'smtp failed'],
    },
  ],
  'finish-account': [
    {
      id: 'android-inbox-empty',
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
          kept: 'Wait a few minutes, and pull the list down to load it again.',
          forwarded: 'Read your mail where you always do.',
        },
        otherwise: 'Read your mail where you always do. If {provider} keeps your mailbox, wait a few minutes.',
      },
      words: ['empty inbox', 'no mail', 'no messages', 'where is my mail'],
    },
    {
      id: 'authentication-failed-notice',
      sees: 'A notification says “Authentication failed”',
      cause: {
        by: 'credentials',
        cases: { two: 'One of the two passwords isn’t right, or they’re the wrong way around.' },
        otherwise: 'The password isn’t right.',
      },
      fix: 'Tap the notification, and enter the password again. Copy it here and paste it there. Did it change? See [what to do then](page:password).',
      words: ['authentication failed', 'notification', 'update your server settings', 'password wrong'],
    },
  ],
  'choose-from': [
    {
      id: 'android-no-from',
      sees: 'There’s no **From**',
      cause: 'Thunderbird may show it only when there are two addresses or more. With one account, that one sends.',
      fix: 'If you do have other accounts, the new one may be missing or turned off. Look at [its passwords](step:enter-passwords).',
      words: ['from missing', 'no from', 'cannot choose sender', 'only one address'],
    },
    {
      id: 'android-from-changes',
      sees: 'A new message starts with a different address each time',
      cause: 'Thunderbird takes the account whose messages you’re looking at.',
      fix: 'Look at **From** before you send.',
      words: ['wrong address', 'default account', 'always other address'],
    },
  ],
  'send-a-test': [
    {
      id: 'android-stays-in-outbox',
      sees: 'The message stays in the **Outbox**',
      cause: {
        by: 'credentials',
        cases: {
          two: 'The outgoing server didn’t accept the login. Usually the inbound (IMAP) password is in the place of the outbound (SMTP) one.',
        },
        otherwise: 'The outgoing server didn’t accept the login, or the phone is offline.',
      },
      fix: {
        by: 'credentials',
        cases: {
          two: 'In the account’s settings, look for the outgoing server: it may be under **Sending mail**, **Outgoing server**. Enter the outbound (SMTP) password again. Then open the **Outbox** and send the message again.',
        },
        otherwise:
          'In the account’s settings, look for the outgoing server: it may be under **Sending mail**, **Outgoing server**. Enter the password again. Then open the **Outbox** and send the message again.',
      },
      words: ['outbox', 'cannot send', 'not sent', 'failed to send some messages', 'send failed', 'smtp password'],
    },
    {
      id: 'android-sent-through-other',
      sees: 'The message arrives, but with another address or marked as suspicious',
      cause: 'A different address was in **From**.',
      fix: 'Check **From**. In the account’s settings, **Outgoing server** must be {smtpHost}.',
      words: ['wrong sender', 'spf fail', 'dmarc fail', 'suspicious', 'via', 'other address'],
    },
    {
      id: 'android-in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<AndroidFacts>[]>>
