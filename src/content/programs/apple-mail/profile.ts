import type { ProfileWay } from '#model/profile-way.ts'
import { profileList, profileNotice, profilePane, profileSettings } from './profile-figures.ts'

/**
 * Facts: Apple's published schema for profiles, the provider's article with its pictures (macOS 14), and reports of
 * where the pane moved (macOS 13, macOS 15). What nobody has shown us on a Mac is worded as "may".
 */
export const profile = {
  minutes: 3,
  replaces: 'set-up',
  intro: [
    'A configuration profile is a small file that tells your Mac all servers, ports and logins at once. You download it here, install it in the Mac’s own settings, and type two passwords. The red error messages of the long way do not come up.',
    'The file is made in this browser, from the values below. **There is no password in it**: Apple wants passwords only in encrypted profiles, and a file in your Downloads folder is no place for one. Your Mac asks for them instead.',
  ],
  before: [
    {
      id: 'profile-two-passwords',
      title: 'Have your two passwords ready',
      text: 'The {panel} shows both of them. If you have not seen them yet, go through [the first steps](step:sign-in) and come back here.',
    },
    {
      id: 'profile-not-editable',
      title: 'Check the values first',
      text: 'Once installed, the account’s servers cannot be changed in Mail. To change something, mend it here, download the profile again and install it: it updates the same account.',
    },
    {
      id: 'profile-unsigned',
      title: '“Not Signed” or “Unverified” is expected',
      text: 'Only somebody with a secret key can sign a profile. This one is made on your own computer, so there is nobody to sign it. You can open it in TextEdit and read every line.',
    },
    {
      id: 'profile-at-once',
      title: 'Install it right after the download',
      text: 'A profile that waits too long disappears from the list, and only the last one downloaded is kept. Then simply download it again.',
    },
  ],
  install: [
    {
      id: 'profile-download',
      title: 'Download the profile',
      actions: [
        { text: 'Click **Download profile** above.' },
        { text: 'If Safari asks whether to allow the download, click **Allow**.' },
        {
          text: 'A notice says that you can review the profile. If there is none, open your **Downloads** folder and double-click the file.',
        },
      ],
      values: [],
      figures: [profileNotice],
    },
    {
      id: 'profile-open',
      title: 'Open the list of profiles',
      actions: [
        {
          when: { question: 'macos', in: ['12'] },
          text: 'Click the apple at the top left of the screen, then **System Preferences…**',
        },
        {
          when: { question: 'macos', in: ['12'] },
          text: 'Click **Profiles**. It is there only while there is a profile.',
        },
        {
          when: { question: 'macos', in: ['13', '15', 'unsure'] },
          text: 'Click the apple at the top left of the screen, then **System Settings…**',
        },
        {
          when: { question: 'macos', in: ['13'] },
          text: 'Click **Privacy & Security** on the left, scroll down to the end, and click **Profiles**.',
        },
        { when: { question: 'macos', in: ['15'] }, text: 'Click **General** on the left, then **Device Management**.' },
        {
          when: { question: 'macos', in: ['unsure'] },
          text: 'Look under **General** for **Device Management** (macOS 15 or later). If it is not there: **Privacy & Security**, at the very end, **Profiles** (macOS 13 and 14). On older Macs it is **System Preferences…**, then **Profiles**.',
        },
      ],
      values: [],
      figures: [profilePane],
    },
    {
      id: 'profile-review',
      title: 'Review it and install it',
      actions: [
        {
          when: { question: 'macos', in: ['13', '15', 'unsure'] },
          text: 'Under **Downloaded**, double-click the profile that names your address.',
        },
        {
          when: { question: 'macos', in: ['12'] },
          text: 'Click the profile that names your address. If nothing happens, double-click it.',
        },
        {
          text: 'Look through the values, then click **Install…** (it may also be called **Continue**). If you are asked again, click **Install**.',
        },
        { text: '**Not Signed** or **Unverified** may stand beside it. That is expected, as said above.' },
        {
          text: 'Your Mac may ask for the password or fingerprint you unlock it with. That is neither of your mail passwords.',
        },
      ],
      values: [],
      figures: [profileList],
    },
    {
      id: 'profile-passwords',
      title: 'Type the passwords',
      actions: [
        {
          text: 'A sheet **Enter settings for…** opens. Your name and the account’s description may be filled in; if not, copy them from here.',
        },
        {
          text: 'At **Incoming Server Password**, enter the inbound (IMAP) password. It says “Optional”, but then Mail asks for it later.',
        },
        {
          text: 'If a second line or sheet asks for the outgoing password, enter the outbound (SMTP) one. It may also be Mail that asks for it, when you send for the first time.',
        },
        { text: 'Click **Install**.' },
      ],
      values: [
        { field: 'accountDescription', label: 'Account Description' },
        { field: 'fullName', label: 'Full Name' },
        { field: 'imapPassword', label: 'Incoming Server Password' },
        { field: 'smtpPassword', label: 'Outgoing password, when asked' },
      ],
      figures: [profileSettings],
    },
    {
      id: 'profile-open-mail',
      title: 'Open Mail',
      actions: [
        { text: 'Open Mail. The new account is in the list.' },
        {
          text: 'If Mail asks for a password, look at the server it names. For {imapHost} it is the inbound (IMAP) password, for {smtpHost} the outbound (SMTP) one.',
        },
      ],
      values: [],
      figures: [],
    },
  ],
  after: [
    {
      id: 'profile-change',
      title: 'To change something later',
      text: 'Mend the value here, download the profile again, and install it. It updates the account you have and makes no second one. Passwords are not part of it: Mail asks when one has changed.',
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
        },
        otherwise: 'Go to the list of profiles again, choose the profile and click **−**. The account goes with it.',
      },
    },
    {
      id: 'profile-providers-own',
      title: 'The {provider} {panel} has a profile, too',
      text: 'You find it on the {service} page, under **Configure your Email Client**. In {provider}’s pictures it asks for one password only, the incoming one; the outgoing password may then have to be put in by hand in Mail. The one from here is made for two passwords.',
    },
    {
      id: 'profile-instead',
      title: 'It does not work out?',
      text: 'Remove the profile and go [step by step](step:open-mail-settings). Your values stay.',
    },
  ],
  symptoms: [
    {
      id: 'profile-shown-as-text',
      sees: 'The browser shows lines of text instead of downloading',
      cause: 'The browser does not know this kind of file.',
      fix: 'Save the page from the **File** menu and keep the ending `.mobileconfig`, or open this page in Safari.',
      words: ['xml', 'text', 'code in the browser', 'not downloading'],
    },
    {
      id: 'profile-not-in-list',
      sees: 'There is no **Profiles** or **Device Management** in the settings',
      cause: 'The entry may show only while there is a profile, and its place depends on the macOS version.',
      fix: 'Double-click the file in your **Downloads** folder, then type `profile` into the search field of the settings.',
      words: ['no profiles', 'device management missing', 'where is profiles', 'nothing called profiles'],
    },
    {
      id: 'profile-refused',
      sees: 'The profile cannot be installed',
      cause: 'A Mac that belongs to an organization may not allow it.',
      fix: 'Ask whoever looks after your Mac, or go [step by step](step:open-mail-settings).',
      words: ['invalid profile', 'cannot install', 'not allowed', 'managed mac'],
    },
    {
      id: 'profile-cannot-send',
      sees: 'Mail comes in, but nothing goes out',
      cause: 'The outgoing password is missing, or the inbound one was put in its place.',
      fix: 'When Mail asks for the password of {smtpHost}, enter the outbound (SMTP) one. If it does not ask, open **{settings}…**, **Accounts**, **Server Settings**, and enter it under **Outgoing Mail Server (SMTP)**, as far as the profile lets you.',
      words: ['cannot send', 'smtp password', 'no outgoing'],
    },
  ],
} as const satisfies ProfileWay
