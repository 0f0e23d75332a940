import type { ProfileWay } from '#model/profile-way.ts'
import { profileList, profileNotice, profilePane, profileSettings } from './profile-pictures.ts'
import type { MacFacts } from './questions.ts'

/**
 * Facts: Apple's published schema for profiles, the provider's article with its pictures (macOS 14), and reports of
 * where the pane moved (macOS 13, macOS 15). What nobody has shown us on a Mac is worded as "may".
 */
export const profile = {
  device: 'mac',
  minutes: 3,
  replaces: 'set-up',
  intro: [
    {
      by: 'credentials',
      cases: {
        two: 'A configuration profile is a small file that gives your Mac all the servers, ports and logins at once. You download it here, install it in your Mac’s settings, and type your two passwords. You won’t see the red error messages.',
      },
      otherwise:
        'A configuration profile is a small file that gives your Mac all the servers, ports and logins at once. You download it here, install it in your Mac’s settings, and type your password. You won’t see the red error messages.',
    },
    'The file is made in this browser, from the values below. **There’s no password in it.** Apple wants passwords only in encrypted profiles, and your Downloads folder is no place for one. Your Mac asks you instead.',
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
      id: 'profile-not-editable',
      title: 'Check the values first',
      text: 'Once the profile is installed, you can’t change the account’s servers in Mail. To change something, fix it here, download the profile again, and install it. It updates the same account.',
    },
    {
      id: 'profile-other-address',
      title: 'Another email address makes another account',
      text: 'If you installed a profile with a different address before, **remove the old profile first**. Otherwise Mail has both accounts.',
    },
    {
      id: 'profile-unsigned',
      title: '“Not Signed” or “Unverified” is expected',
      text: 'Only someone with a secret key can sign a profile. This one is made on your own computer, so nobody signs it. You can open it in TextEdit and read every line.',
    },
    {
      id: 'profile-at-once',
      title: 'Install it right after the download',
      text: 'A profile that waits too long may disappear from the list, and only the last one you downloaded is kept. If that happens, download it again.',
    },
  ],
  install: [
    {
      id: 'profile-download',
      title: 'Download the profile',
      rows: [
        { kind: 'act', text: 'Click **Download profile** above.' },
        { kind: 'act', text: 'If Safari asks whether to allow the download, click **Allow**.' },
        {
          kind: 'act',
          text: 'A notice says that you can review the profile. If you don’t see one, open your **Downloads** folder and double-click the file.',
          rings: [{ screen: 'profile-notice', part: 'notice' }],
        },
      ],
      figures: [profileNotice],
    },
    {
      id: 'profile-open',
      title: 'Open the list of profiles',
      rows: [
        {
          kind: 'act',
          when: { question: 'macos', in: ['12'] },
          text: 'Click the apple at the top left of the screen, then **System Preferences…**',
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['12'] },
          text: 'Click **Profiles**. It’s there only while there is a profile.',
          rings: [{ screen: 'profile-pane', part: 'profiles' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['13', '15', '26', 'unsure'] },
          text: 'Click the apple at the top left of the screen, then **System Settings…**',
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['13'] },
          text: 'Click **Privacy & Security** on the left.',
          rings: [{ screen: 'profile-pane', part: 'sidebar' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['13'] },
          text: 'Scroll down to the end and click **Profiles**.',
          rings: [{ screen: 'profile-pane', part: 'profiles' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['15', '26'] },
          text: 'Click **General** on the left.',
          rings: [{ screen: 'profile-pane', part: 'sidebar' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['15', '26'] },
          text: 'Click **Device Management**.',
          rings: [{ screen: 'profile-pane', part: 'profiles' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['unsure'] },
          text: 'Look under **General** for **Device Management** (macOS 15 or later). If it isn’t there, look under **Privacy & Security**, at the very end, for **Profiles** (macOS 13 and 14). On older Macs it’s **System Preferences…**, then **Profiles**.',
          rings: [
            { screen: 'profile-pane', part: 'sidebar' },
            { screen: 'profile-pane', part: 'profiles' },
          ],
        },
      ],
      figures: [profilePane],
    },
    {
      id: 'profile-review',
      title: 'Review it and install it',
      rows: [
        {
          kind: 'act',
          when: { question: 'macos', in: ['13', '15', '26', 'unsure'] },
          text: 'Under **Downloaded**, double-click the profile that names your address.',
          rings: [{ screen: 'profile-list', part: 'profile' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['12'] },
          text: 'Click the profile that names your address. If nothing happens, double-click it.',
          rings: [{ screen: 'profile-list', part: 'profile' }],
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['12', '15', '26'] },
          text: 'Look through the values, then click **Install…** (it may also be called **Continue**). If your Mac asks again, click **Install**.',
        },
        {
          kind: 'act',
          when: { question: 'macos', in: ['13', 'unsure'] },
          text: 'Look through the values, then click **Continue**, **Install** or **Enroll**, whichever your Mac shows. If it asks again, click **Install**.',
        },
        { kind: 'act', text: 'Don’t worry if you see **Not Signed** or **Unverified** next to it. That’s expected.' },
        {
          kind: 'act',
          text: 'If your Mac asks for a password or fingerprint, give the one you unlock it with. It isn’t one of your mail passwords.',
        },
      ],
      figures: [profileList],
    },
    {
      id: 'profile-passwords',
      title: { by: 'credentials', cases: { two: 'Type the passwords' }, otherwise: 'Type the password' },
      rows: [
        {
          kind: 'act',
          text: 'A window **Enter settings for…** opens. The first two fields may already be filled in.',
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'It may name your outgoing server, {smtpHost}, and still ask for the incoming password. That’s normal. Enter your inbound (IMAP) password.',
        },
        {
          kind: 'value',
          field: 'accountDescription',
          label: 'Account Description',
          rings: [{ screen: 'profile-settings', part: 'description' }],
        },
        {
          kind: 'value',
          field: 'fullName',
          label: 'Full Name',
          rings: [{ screen: 'profile-settings', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Incoming Server Password',
          rings: [{ screen: 'profile-settings', part: 'password' }],
        },
        {
          kind: 'act',
          text: 'Fill in the password even if the field says “Optional”, or Mail asks for it later. Then click **Install**.',
          rings: [{ screen: 'profile-settings', part: 'install' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'If a second field or window asks for the outgoing password, enter your outbound (SMTP) one. Mail may also ask for it when you send for the first time.',
        },
        {
          kind: 'value',
          when: { question: 'credentials', in: ['two'] },
          field: 'smtpPassword',
          label: 'Outgoing password, if asked',
        },
      ],
      figures: [profileSettings],
    },
    {
      id: 'profile-open-mail',
      title: 'Open Mail',
      rows: [
        { kind: 'act', text: 'Open Mail. Your new account is in the list.' },
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
      text: 'Fix the value here, download the profile again, and install it. It updates the account you have. Passwords aren’t part of it: Mail asks you when one has changed. A different **email address** makes another account: remove the old profile first.',
    },
    {
      id: 'profile-remove',
      title: 'To remove the account',
      text: {
        by: 'macos',
        cases: {
          '12': 'Open **System Preferences…**, **Profiles**, choose the profile and click **−**. The account goes with it.',
          '13': 'Open **System Settings…**, **Privacy & Security**, **Profiles**, choose the profile and click **−**. The account goes with it.',
          '15': 'Open **System Settings…**, **General**, **Device Management**, choose the profile and click **−**. The account goes with it.',
          '26': 'Open **System Settings…**, **General**, **Device Management**, choose the profile and click **−**. The account goes with it.',
        },
        otherwise: 'Go to the list of profiles again, choose the profile and click **−**. The account goes with it.',
      },
    },
    {
      id: 'profile-notes-app',
      title: 'If Notes shows the account, too',
      text: {
        by: 'macos',
        cases: {
          '12': 'A profile may turn on **Notes** for the account, and notes kept there are easily lost. Open **System Preferences…**, **Internet Accounts**, choose the account and uncheck **Notes**.',
        },
        otherwise:
          'A profile may turn on **Notes** for the account, and notes kept there are easily lost. Open **System Settings…**, **Internet Accounts**, choose the account and turn off **Notes**.',
      },
    },
    {
      id: 'profile-instead',
      title: 'Not working?',
      text: 'Remove the profile and go [step by step](step:open-mail-settings). Your values are kept.',
    },
  ],
  symptoms: [
    {
      id: 'profile-shown-as-text',
      sees: 'The browser shows lines of text instead of downloading',
      cause: 'The browser doesn’t know this kind of file.',
      fix: 'Save the page from the **File** menu and keep the ending `.mobileconfig`, or open this page in Safari.',
      words: ['xml', 'text', 'code in the browser', 'not downloading'],
    },
    {
      id: 'profile-not-in-list',
      sees: 'There’s no **Profiles** or **Device Management** in the settings',
      cause: 'It may show only while there is a profile, and its place depends on the macOS version.',
      fix: 'Double-click the file in your **Downloads** folder, then type `profile` into the search field of the settings.',
      words: ['no profiles', 'device management missing', 'where is profiles', 'nothing called profiles'],
    },
    {
      id: 'profile-saved-as-text',
      sees: 'The file ends in `.txt` or `.xml`, and opens as text',
      cause: 'The browser gave the file another ending, so your Mac doesn’t know that it’s a profile.',
      fix: 'Click the name of the file in Finder and change the end to `.mobileconfig`, without `.txt`. Or delete it, open this page in Safari, and download it again.',
      words: ['txt', 'xml', 'wrong ending', 'textedit', 'file extension'],
    },
    {
      id: 'profile-configurator',
      sees: 'Another program opens, such as Apple Configurator',
      cause: 'Programs for managing many devices can open profiles, too. This one takes the double-click.',
      fix: 'Quit it without saving. Open your Mac’s settings and look for the profile there. If it isn’t there, hold Control, click the file, point to **Open With**, and choose the system’s own entry.',
      words: ['apple configurator', 'wrong app', 'imazing', 'open with'],
    },
    {
      id: 'profile-damaged',
      sees: 'It says that the profile is invalid or damaged',
      cause:
        'The guide checked the file before you downloaded it, so it changed afterwards. That happens when another program saves it, or when the download stops halfway.',
      fix: 'Delete the file and download it again. Don’t open it in another program before you install it.',
      words: ['invalid profile', 'damaged', 'corrupted', 'unable to read'],
    },
    {
      id: 'profile-policy',
      sees: 'It says that a security policy doesn’t allow the profile',
      cause: 'A rule on this Mac keeps profiles out. An organization or a security program may have set it.',
      fix: 'Don’t turn the protection off. Ask whoever looks after your Mac, or go [step by step](step:open-mail-settings): that needs no profile.',
      words: ['security policy', 'unable to process', 'blocked', 'lockdown mode'],
    },
    {
      id: 'profile-refused',
      sees: 'The profile can’t be installed',
      cause: 'A Mac that belongs to an organization may not allow it.',
      fix: 'Ask whoever looks after your Mac, or go [step by step](step:open-mail-settings).',
      words: ['cannot install', 'not allowed', 'managed mac'],
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
          two: 'When Mail asks for the password of {smtpHost}, enter your outbound (SMTP) one. If it doesn’t ask, open **{settings}…**, **Accounts**, **Server Settings**, and enter it under **Outgoing Mail Server (SMTP)**, as far as the profile lets you.',
        },
        otherwise: 'When Mail asks for the password of {smtpHost}, enter it.',
      },
      words: ['cannot send', 'smtp password', 'no outgoing'],
    },
  ],
} as const satisfies ProfileWay<MacFacts>
