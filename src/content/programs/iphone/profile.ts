import type { ProfileWay } from '#model/profile-way.ts'
import { profileAllow, profileDownloaded, profileInstall, profileWarning } from './profile-pictures.ts'
import type { IosFacts } from './questions.ts'

/**
 * Facts: Apple's published schema for profiles, Apple's page on installing one (eight minutes, only the last one waits),
 * reports of installing from the Files app. Nobody has shown us whether Safari takes a file that a page makes, so both
 * ways are told.
 */
export const profile = {
  device: 'iphone',
  minutes: 3,
  replaces: 'set-up',
  intro: [
    {
      by: 'credentials',
      cases: {
        two: 'A configuration profile is a small file that gives your phone all the servers, ports and logins at once. You download it here, install it in **Settings**, and type your two passwords.',
      },
      otherwise:
        'A configuration profile is a small file that gives your phone all the servers, ports and logins at once. You download it here, install it in **Settings**, and type your password.',
    },
    'The file is made in this browser, from the values below. **There’s no password in it.** Apple wants passwords only in encrypted profiles. Your phone asks you instead.',
    'Open this page **on the phone itself, in Safari**.',
  ],
  before: [
    {
      id: 'profile-two-passwords',
      title: {
        by: 'credentials',
        cases: { two: 'Have your two passwords ready' },
        otherwise: 'Have your password ready',
      },
      text: {
        by: 'credentials',
        cases: {
          two: 'The {panel} shows both of them. If you haven’t seen them yet, go through [the first steps](step:{collectStep}) and come back here.',
        },
        otherwise: 'If you don’t have it yet, go through [the first steps](step:{collectStep}) and come back here.',
      },
    },
    {
      id: 'profile-eight-minutes',
      title: 'Install it within 8 minutes',
      text: 'A downloaded profile waits in **Settings** for 8 minutes, and then it’s gone. Only the last one you downloaded waits. If yours is gone, download it again.',
    },
    {
      id: 'profile-not-editable',
      title: 'Check the values first',
      text: 'Once the profile is installed, you may not be able to change the account’s servers on the phone. To change something, fix it here, download the profile again, and install it. It updates the same account.',
    },
    {
      id: 'profile-unsigned',
      title: '“Not Signed” and “Unsigned Profile” are expected',
      text: 'Only someone with a secret key can sign a profile. This one is made in your own browser, so nobody signs it.',
    },
  ],
  install: [
    {
      id: 'profile-download',
      title: 'Download the profile',
      rows: [
        { kind: 'act', text: 'On your phone, in Safari, tap **Download profile** above.' },
        {
          kind: 'act',
          text: 'If Safari asks whether to allow the download, tap **Allow**.',
          rings: [{ screen: 'ios-profile-allow', part: 'allow' }],
        },
        {
          kind: 'act',
          text: 'If Safari says that the profile is downloaded, tap **Close**, and go on with the next part.',
        },
        {
          kind: 'act',
          text: 'If it doesn’t, the file is in your downloads. Open the **Files** app, then **Downloads**, and tap the file that ends in `.mobileconfig`.',
        },
      ],
      figures: [profileAllow],
    },
    {
      id: 'profile-open',
      title: 'Open it in Settings',
      rows: [
        { kind: 'act', text: 'Open the **Settings** app.' },
        {
          kind: 'act',
          text: 'Tap **Profile Downloaded**, near the top, under your name.',
          rings: [{ screen: 'ios-profile-downloaded', part: 'downloaded' }],
        },
        {
          kind: 'act',
          text: 'If it isn’t there, tap **General**, then **VPN & Device Management**. On older phones it may be **Profiles**.',
        },
      ],
      figures: [profileDownloaded],
    },
    {
      id: 'profile-review',
      title: 'Review it and install it',
      rows: [
        {
          kind: 'leave',
          text: '**Not Signed** is expected. Leave it at that.',
          rings: [{ screen: 'ios-profile-install', part: 'unsigned' }],
        },
        {
          kind: 'act',
          text: 'Check that the profile names your address. Tap **Install** at the top right.',
          rings: [{ screen: 'ios-profile-install', part: 'install' }],
        },
        {
          kind: 'act',
          text: 'Enter the passcode you unlock the phone with. It isn’t one of your mail passwords.',
        },
        {
          kind: 'act',
          text: 'A warning says **Unsigned Profile**. Tap **Install** again, and once more if it asks.',
          rings: [{ screen: 'ios-profile-warning', part: 'install' }],
        },
      ],
      figures: [profileInstall, profileWarning],
    },
    {
      id: 'profile-passwords',
      title: { by: 'credentials', cases: { two: 'Type the passwords' }, otherwise: 'Type the password' },
      rows: [
        {
          kind: 'act',
          text: {
            by: 'credentials',
            cases: {
              two: 'The phone may ask for one password, or for both. Look at what it asks for: the incoming one or the outgoing one.',
            },
            otherwise: 'The phone may ask for the password now.',
          },
        },
        { kind: 'value', field: 'imapPassword', label: 'Incoming password' },
        {
          kind: 'value',
          when: { question: 'credentials', in: ['two'] },
          field: 'smtpPassword',
          label: 'Outgoing password, if asked',
        },
        { kind: 'act', text: 'Tap **Next** after each, and **Done** at the end.' },
      ],
      figures: [],
    },
    {
      id: 'profile-open-mail',
      title: 'Open Mail',
      rows: [
        { kind: 'act', text: 'Open the **Mail** app. Your new account is in the list of mailboxes.' },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'If Mail asks for a password, look at the server it names. For {imapHost}, enter your inbound (IMAP) password. For {smtpHost}, enter your outbound (SMTP) one.',
        },
      ],
      figures: [],
    },
  ],
  after: [
    {
      id: 'profile-change',
      title: 'To change something later',
      text: 'Fix the value here, download the profile again, and install it. It updates the account you have. Passwords aren’t part of it: your phone asks you when one has changed.',
    },
    {
      id: 'profile-remove',
      title: 'To remove the account',
      text: 'In **Settings**, tap **General**, then **VPN & Device Management**. Tap the profile, then **Remove Profile**. The account goes with it.',
    },
    {
      id: 'profile-instead',
      title: 'Not working?',
      text: 'Remove the profile and go [step by step](step:open-mail-settings). Your values are kept.',
    },
  ],
  symptoms: [
    {
      id: 'profile-not-waiting',
      sees: 'There’s no **Profile Downloaded** in Settings',
      cause: 'More than 8 minutes have passed, or the file is in your downloads and wasn’t opened yet.',
      fix: 'Open the **Files** app, then **Downloads**, and tap the file that ends in `.mobileconfig`. Then look in **Settings** again. If the file isn’t there, download it once more.',
      words: [
        'profile downloaded missing',
        'no profile',
        'eight minutes',
        '8 minutes',
        'where is the profile',
        'files app',
      ],
    },
    {
      id: 'profile-not-safari',
      sees: 'The browser shows lines of text, or nothing happens',
      cause: 'Other browsers and the windows inside apps may not hand the file to the phone.',
      fix: 'Open this page in Safari. In another browser, save the file, open the **Files** app, and tap it there.',
      words: ['xml', 'text', 'chrome', 'not downloading', 'nothing happens'],
    },
    {
      id: 'profile-asks-device',
      sees: 'The phone asks on which device to install it',
      cause: 'An Apple Watch may be paired with your phone.',
      fix: 'Choose **iPhone**.',
      words: ['apple watch', 'choose a device', 'which device'],
    },
    {
      id: 'profile-refused',
      sees: 'The profile can’t be installed',
      cause: 'A phone that belongs to an organization may not allow it, and neither may **Lockdown Mode**.',
      fix: 'Ask whoever looks after your phone, or go [step by step](step:open-mail-settings).',
      words: ['invalid profile', 'cannot install', 'not allowed', 'lockdown mode', 'profile installation failed'],
    },
    {
      id: 'profile-cannot-send',
      sees: 'Mail comes in, but nothing goes out',
      cause: {
        by: 'credentials',
        cases: { two: 'The outgoing password is missing, or the inbound one is in its place.' },
        otherwise: 'The outgoing server doesn’t have the password yet.',
      },
      fix: {
        by: 'credentials',
        cases: {
          two: 'When Mail asks for the password of {smtpHost}, enter your outbound (SMTP) one. If it doesn’t ask, look at the account in the settings for Mail, under **SMTP**, as far as the profile lets you.',
        },
        otherwise: 'When Mail asks for the password of {smtpHost}, enter it.',
      },
      words: ['cannot send', 'smtp password', 'no outgoing', 'outbox'],
    },
  ],
} as const satisfies ProfileWay<IosFacts>
