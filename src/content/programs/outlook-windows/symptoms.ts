import type { Symptom } from '#model/symptom.ts'
import type { OutlookFacts } from './questions.ts'

/** Facts: the provider's article, another provider's guide, books. What nobody has shown us is worded as "may". */
export const symptoms = {
  'which-outlook': [
    {
      id: 'outlook-in-browser',
      sees: 'My Outlook is in a browser',
      cause: 'That’s Outlook on the web, at outlook.com or at work. It can’t send through another server.',
      fix: 'Install Outlook on your computer, or use another mail program, such as Thunderbird.',
      words: ['outlook.com', 'outlook web', 'browser', 'owa', 'hotmail'],
    },
    {
      id: 'switch-new-outlook',
      sees: 'There’s a switch **New Outlook** at the top right',
      cause: 'With it, one Outlook turns into the other.',
      fix: 'While the switch is on, you most likely have Outlook (new). Turning it off may bring Outlook (classic) back.',
      words: ['toggle', 'try the new outlook', 'new outlook switch', 'changed by itself'],
    },
    {
      id: 'mail-app-gone',
      sees: 'Windows **Mail** opens Outlook, or doesn’t open at all',
      cause: 'Windows Mail ended on December 31, 2024.',
      fix: 'Use Outlook (new) instead: in [the first step](step:which-outlook) of this guide, pick **Mail**, and go on.',
      words: ['windows mail', 'mail app', 'windows 10 mail', 'mail stopped working', 'mail and calendar'],
    },
  ],
  'open-accounts': [
    {
      id: 'no-settings-gear',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'There’s no gear at the top',
      cause: 'The window may be too narrow, or it’s Outlook (classic).',
      fix: 'Make the window wider. If there’s **File** at the top left, [choose the classic one](step:which-outlook).',
      words: ['no gear', 'no settings', 'where are the settings', 'cog'],
    },
    {
      id: 'logins-are-different',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'My login isn’t my email address',
      cause: 'The new Outlook may not have a field for the login for incoming mail. It uses your address.',
      fix: 'Use Outlook (classic): [choose it here](step:which-outlook). Or use another mail program, such as Thunderbird.',
      words: ['different login', 'username is different', 'user name field', 'no username'],
    },
    {
      id: 'no-mail-in-control-panel',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'There’s no **Mail (Microsoft Outlook)** in the Control Panel',
      cause: 'The entry has a slightly different name, or Outlook (classic) isn’t installed.',
      fix: 'Look for **Mail**, perhaps with **(32-bit)** behind it. Or look for **View by**, and choose small icons there: more may show. If there’s none, you may have [Outlook (new)](step:which-outlook).',
      words: ['mail missing', 'mail 32-bit', 'small icons', 'not in control panel', 'where is mail'],
    },
    {
      id: 'asks-for-profile',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'It asks for a profile',
      cause: 'Outlook (classic) keeps its accounts in a profile.',
      fix: 'Choose the profile you use, usually **Outlook**. There may be a button **Properties**: it leads to **Email Accounts…**',
      words: ['show profiles', 'outlook profile', 'which profile'],
    },
    {
      id: 'not-in-outlook-itself',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'Can’t I just use **File**, **Add Account**?',
      cause: {
        by: 'credentials',
        cases: { two: 'That short window may have room for one password only. You have two.' },
        otherwise: 'You can, but its fields are in different places.',
      },
      fix: 'Use the Control Panel, as shown here.',
      words: ['file add account', 'add account', 'advanced options', 'set up my account manually'],
    },
  ],
  'add-account': [
    {
      id: 'outlook-guessed',
      sees: 'Outlook wants me to sign in to Microsoft, Google or another company',
      cause: 'It has guessed where your mail is, and guessed wrong.',
      fix: {
        by: 'outlook',
        cases: { classic: 'Click **Cancel**, and choose **Manual setup or additional server types**.' },
        otherwise:
          'Don’t type a password there. Go back, or look for a link such as **Choose provider**, and click **IMAP**.',
      },
      words: ['sign in to microsoft', 'google sign in', 'office 365', 'exchange', 'wrong provider', 'guessed'],
    },
    {
      id: 'no-imap-in-list',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: '**IMAP** isn’t in the list',
      cause: 'It’s further down.',
      fix: 'Scroll to the end of the list.',
      words: ['no imap', 'imap missing', 'only microsoft and google', 'provider list'],
    },
    {
      id: 'manual-setup-missing',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'There’s no **POP or IMAP**',
      cause: 'The window before may still be at automatic setup.',
      fix: 'Click **Back**, choose **Manual setup or additional server types**, and click **Next**.',
      words: ['no pop or imap', 'auto account setup', 'manual setup'],
    },
  ],
  'account-form': [
    {
      id: 'few-fields',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'The form has only one field, for a password',
      cause: 'The others are hidden at first.',
      fix: 'Turn on **Show more**, or a link with a similar name, and scroll down.',
      words: ['fields missing', 'no server field', 'show more', 'only password', 'advanced'],
    },
    {
      id: 'port-143-refused',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'It doesn’t take my port for incoming mail',
      cause: 'The new Outlook takes only 993 there.',
      fix: 'Type `993`, and choose **SSL/TLS (Recommended)**.',
      words: ['143', 'port', '993', 'imap port', 'starttls'],
    },
    {
      id: 'clicked-next-too-early',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'I clicked **Next**, and it tests or asks for a password',
      cause: 'The outgoing server isn’t set up yet.',
      fix: 'Click **Cancel** in the window that asks. Back in the form, click **More Settings…**',
      words: ['next too early', 'test account settings', 'asks for password', 'test failed'],
    },
    {
      id: 'more-settings-gray',
      when: { question: 'outlook', in: ['classic'] },
      sees: '**More Settings…** does nothing',
      cause: 'A field is still empty.',
      fix: 'Fill in all fields first, then click it again.',
      words: ['more settings gray', 'field missing', 'button does nothing'],
    },
  ],
  'outgoing-server': [
    {
      id: 'smtp-fields-missing',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'I don’t see **SMTP username**',
      cause: 'It’s further down, or hidden.',
      fix: 'Scroll down in the form. If there’s a switch **Show more**, turn it on.',
      words: ['no smtp', 'smtp missing', 'outgoing server missing', 'scroll'],
    },
    {
      id: 'which-password-here',
      when: { question: 'credentials', in: ['two'] },
      sees: 'Which password goes here?',
      cause: 'There are two, and they’re different.',
      fix: 'Here it’s the outbound (SMTP) one. The copy buttons on this page have the right one.',
      words: ['which password', 'smtp password', 'two passwords', 'mixed up'],
    },
    {
      id: 'log-on-using-gray',
      when: { question: 'outlook', in: ['classic'] },
      sees: '**Log on using** is gray',
      cause: 'The box above it isn’t checked.',
      fix: 'Check **My outgoing server (SMTP) requires authentication** first.',
      words: ['gray', 'cannot type', 'disabled', 'log on using'],
    },
    {
      id: 'spa-question',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'What is **SPA**?',
      cause: 'Secure Password Authentication is an older way to log in, for some servers at work.',
      fix: 'Leave **Require Secure Password Authentication (SPA)** unchecked.',
      words: ['spa', 'secure password authentication'],
    },
  ],
  'finish-account': [
    {
      id: 'new-outlook-fails',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'Outlook says that something went wrong, or to check the settings',
      cause: 'A password, a server name, or the connection for outgoing mail is wrong.',
      fix: {
        by: 'smtpSecurity',
        cases: {
          starttls:
            'Go back. For outgoing mail, change **Secure connection type** to **STARTTLS**, and click **Continue**. Still not working? Copy the passwords and server names again.',
          tls: 'Go back, and copy the passwords and server names again.',
        },
      },
      words: [
        'something went wrong',
        'check the settings',
        'could not add account',
        'failed',
        'cannot connect',
        'error',
      ],
    },
    {
      id: 'no-microsoft-cloud',
      when: { question: 'outlook', in: ['new', 'mail'] },
      sees: 'I don’t want Microsoft to have my passwords',
      cause: 'The new Outlook most likely doesn’t work without it.',
      fix: 'Close the window. Use Outlook (classic): [choose it here](step:which-outlook). Or use another mail program, such as Thunderbird.',
      words: ['privacy', 'microsoft cloud', 'sync your imap account', 'passwords at microsoft', 'consent'],
    },
    {
      id: 'classic-test-incoming',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'The test for incoming mail fails',
      cause: {
        by: 'credentials',
        cases: { two: 'The inbound (IMAP) password, the server name or the port is wrong.' },
        otherwise: 'The password, the server name or the port is wrong.',
      },
      fix: 'Close the test. Compare [the form](step:account-form) with this guide, and the ports under **More Settings…**, **Advanced**.',
      words: ['log onto incoming mail server', 'incoming failed', 'imap failed', 'test failed'],
    },
    {
      id: 'classic-test-outgoing',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'The test message fails',
      cause: {
        by: 'credentials',
        cases: { two: 'The outbound (SMTP) password or login is wrong, or its port.' },
        otherwise: 'The outgoing server, its port or its encryption is wrong.',
      },
      fix: 'Close the test. Click **More Settings…**, and compare **Outgoing Server** and **Advanced** with this guide.',
      words: ['send test e-mail message', 'outgoing failed', 'smtp failed', '535', '530', '554'],
    },
    {
      id: 'port-jumps',
      when: { question: 'outlook', in: ['classic'] },
      sees: 'The port changes when I choose the encryption',
      cause: 'Outlook fills in the port that usually goes with it.',
      fix: 'Choose the encryption first. Then type the port again.',
      words: ['port changes', 'port jumps', '465', '25'],
    },
  ],
  'choose-from': [
    {
      id: 'windows-no-from',
      sees: 'There’s no **From** in a new message',
      cause: 'Outlook may hide it until you ask for it.',
      fix: {
        by: 'outlook',
        cases: { classic: 'In the new message, open **Options**, and look for **From**.' },
        otherwise: 'In the new message, open **Options**, and look for **Show From**.',
      },
      words: ['from missing', 'no from', 'show from', 'cannot choose from', 'from button'],
    },
    {
      id: 'windows-other-from',
      sees: 'New messages start with my other address',
      cause: 'Outlook starts with the account you’re reading, or the default one.',
      fix: 'Choose your new address each time.',
      words: ['wrong address', 'default account', 'always other address', 'wrong sender'],
    },
    {
      id: 'address-not-in-from',
      sees: 'My new address isn’t in the list',
      cause: 'The account hasn’t been added, or Outlook was open all the time.',
      fix: 'Close Outlook and open it again. If the address is still missing, go back to [the account](step:open-accounts).',
      words: ['address missing', 'not in the list', 'restart outlook'],
    },
  ],
  'send-a-test': [
    {
      id: 'windows-asks-password',
      sees: 'Outlook asks for a password when I send',
      cause: 'The outgoing server doesn’t accept the password it has.',
      fix: {
        by: 'credentials',
        cases: {
          two: 'Paste your **outbound (SMTP)** password, not the inbound one. Did it change? See [what to do then](page:password).',
        },
        otherwise: 'Paste your password again. Did it change? See [what to do then](page:password).',
      },
      words: ['asks for password', 'password again', 'enter network password', 'windows security', '535'],
    },
    {
      id: 'windows-outbox',
      sees: 'The message stays in the **Outbox** or in **Drafts**',
      cause: 'It couldn’t be sent. The outgoing server, its port or its password may be wrong.',
      fix: {
        by: 'outlook',
        cases: {
          classic:
            'Open **Mail (Microsoft Outlook)** in the Control Panel, **Email Accounts…**, **Change…**, **More Settings…**, and compare it with [this step](step:outgoing-server).',
        },
        otherwise:
          'Open **Settings**, **Accounts**, your new account. Compare its outgoing server with [this step](step:outgoing-server).',
      },
      words: ['outbox', 'not sent', 'stuck', 'drafts', 'cannot send', 'could not be sent'],
    },
    {
      id: 'windows-in-spam',
      sees: 'The message is in the spam folder',
      cause: 'Receivers look at more than SPF, DKIM and DMARC. Short messages without much text are one example.',
      fix: 'Mark it as “not spam” there, and send a longer message.',
      words: ['spam', 'junk', 'not in inbox'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Symptom<OutlookFacts>[]>>
