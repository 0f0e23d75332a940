import type { Step } from '#model/step.ts'
import {
  alertIdentity,
  alertIdentityAgain,
  alertSsl,
  alertSslAgain,
  nextButton,
  selectAppsPage,
  selectAppsSave,
  serversForm,
  verifying,
} from './pictures.ts'
import type { IosFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Settings on your phone'

export const mailServers = {
  kind: 'work',
  id: 'mail-servers',
  title: 'Enter the two servers',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Choose **IMAP**, and fill in host name, user name and password of both servers. Fill in the fields that say **Optional**, too.',
    },
    otherwise:
      'Choose **IMAP**, and fill in host name, user name and password for both servers. Fill in the fields that say **Optional**, too.',
  },
  minutes: 2,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'There are three values for each server. The two passwords are different.' },
    otherwise: 'There are three values for each server.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'Check that **IMAP** is chosen at the top, not **POP**.',
          rings: [{ screen: 'ios-servers', part: 'imap' }],
        },
      ],
    },
    {
      heading: 'Incoming Mail Server',
      rows: [
        {
          kind: 'value',
          field: 'imapHost',
          label: 'Host Name',
          rings: [{ screen: 'ios-servers', part: 'imap-host' }],
        },
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'User Name',
          rings: [{ screen: 'ios-servers', part: 'imap-user' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'ios-servers', part: 'imap-password' }],
        },
      ],
    },
    {
      heading: 'Outgoing Mail Server',
      rows: [
        {
          kind: 'act',
          text: 'Scroll down. Two fields here say **Optional**. Fill them in anyway, or nothing goes out.',
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'Host Name',
          rings: [{ screen: 'ios-servers', part: 'smtp-host' }],
        },
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'User Name',
          rings: [{ screen: 'ios-servers', part: 'smtp-user' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'Password',
          rings: [{ screen: 'ios-servers', part: 'smtp-password' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'no-ports-asked',
      title: 'Where do the ports go?',
      text: 'Nowhere, for now: the phone doesn’t ask for them here. If it can’t connect, you can set them [later](step:verify-servers).',
    },
  ],
  see: 'You should now see **all six fields filled in**, and **Next** in blue. Don’t tap it yet.',
  figures: [serversForm],
  symptoms: symptoms['mail-servers'],
} as const satisfies Step<IosFacts>

/** Facts: the pictures for Verifying; reports for the two questions, whose exact buttons no picture shows. */
export const verifyServers = {
  kind: 'work',
  id: 'verify-servers',
  title: 'Tap Next, and wait',
  summary:
    'Tap **Next** and wait. If your phone asks to go on without SSL, tap **No**. At **Cannot Verify Server Identity**, never tap **Continue**.',
  minutes: 1,
  place,
  lead: 'The phone now tries both servers. Usually all goes well. But it may ask one of two questions, so read the answers first.',
  groups: [
    {
      rows: [
        {
          kind: 'leave',
          text: 'If it asks to set up the account **without SSL**, don’t tap **Yes**: your password could be read on the way.',
          rings: [{ screen: 'ios-alert-ssl', part: 'yes' }],
        },
        {
          kind: 'leave',
          text: 'If it says **Cannot Verify Server Identity**, don’t tap **Continue**.',
          rings: [{ screen: 'ios-alert-identity', part: 'continue' }],
        },
        {
          kind: 'act',
          text: 'Tap **Next** at the top right.',
          rings: [{ screen: 'ios-servers', part: 'next' }],
        },
        {
          kind: 'act',
          text: 'Wait until **Verifying** is gone. That may take a minute or two.',
          rings: [{ screen: 'ios-verifying', part: 'title' }],
        },
      ],
    },
  ],
  fork: {
    title: 'What do you see now?',
    branches: [
      {
        id: 'verified',
        label: 'A page with **Mail** and **Notes**',
        rows: [{ kind: 'act', text: 'Everything is right. Go on with [the next step](step:select-apps).' }],
        figures: [],
      },
      {
        id: 'asks-without-ssl',
        label: 'A question about **SSL**',
        rows: [
          {
            kind: 'act',
            text: 'Tap **No** or **Cancel**. You’re back in the form.',
            rings: [{ screen: 'ios-alert-ssl', part: 'no', picture: 'picture-ios-alert-ssl-again' }],
          },
          {
            kind: 'act',
            text: 'Compare both host names, letter by letter: {imapHost} and {smtpHost}. Then tap **Next** again.',
          },
        ],
        figures: [alertSslAgain],
      },
      {
        id: 'asks-about-identity',
        label: '**Cannot Verify Server Identity**',
        rows: [
          {
            kind: 'act',
            text: 'Tap **Cancel**. The name you typed isn’t the name of the server that answers.',
            rings: [{ screen: 'ios-alert-identity', part: 'cancel', picture: 'picture-ios-alert-identity-again' }],
          },
          {
            kind: 'act',
            text: 'Correct the host names: {imapHost} and {smtpHost}. If they’re right, try another network.',
          },
        ],
        figures: [alertIdentityAgain],
      },
      {
        id: 'says-password-is-wrong',
        label: 'A message that the user name or password is wrong',
        rows: [
          {
            kind: 'act',
            text: {
              by: 'credentials',
              cases: {
                two: 'Tap **OK**. Paste both passwords again: the inbound (IMAP) one above, the outbound (SMTP) one below.',
              },
              otherwise: 'Tap **OK**. Paste the password again, under both servers.',
            },
          },
          {
            kind: 'act',
            text: 'Tap **Next** again. If the message comes back, your phone may be trying another port. Open **Help** at the top of this guide.',
          },
        ],
        figures: [],
      },
    ],
  },
  notes: [
    {
      id: 'ports-later',
      title: 'It doesn’t connect. Can I set the ports?',
      text: 'Yes, once the account is saved. If your phone offers **Save** after a failed try, take it. Then, in the list of accounts, tap the new one, then **Account**. The incoming port may be under **Advanced**. For the outgoing one, tap **SMTP**, then the entry under **Primary Server**. **Use SSL** stays on.',
      values: [
        { field: 'imapPort', label: 'Server Port (incoming)' },
        { field: 'smtpPort', label: 'Server Port (outgoing)' },
      ],
    },
  ],
  see: 'You should now see **a page named IMAP**, with **Mail** and **Notes** on it.',
  figures: [nextButton, verifying, alertSsl, alertIdentity],
  symptoms: symptoms['verify-servers'],
} as const satisfies Step<IosFacts>

export const selectApps = {
  kind: 'work',
  id: 'select-apps',
  title: 'Turn off Notes and save',
  summary: 'Leave **Mail** on, turn **Notes** off, and tap **Save**.',
  minutes: 0.25,
  place,
  lead: {
    by: 'mailbox',
    cases: {
      forwarded:
        'This account doesn’t store anything. Your mail is forwarded, as before. So there’s no place for notes in it.',
      kept: 'Your mailbox could hold notes, but they only get in the way here.',
    },
    otherwise: 'This account is for sending. Notes kept in it are easily lost.',
  },
  groups: [
    {
      rows: [
        { kind: 'leave', text: 'Leave **Mail** on.', rings: [{ screen: 'ios-select-apps', part: 'mail' }] },
        { kind: 'act', text: 'Turn **Notes** off.', rings: [{ screen: 'ios-select-apps', part: 'notes' }] },
        {
          kind: 'act',
          text: 'Tap **Save** at the top right.',
          rings: [{ screen: 'ios-select-apps-mail-only', part: 'save' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your new account in the list of accounts**.',
  figures: [selectAppsPage, selectAppsSave],
  symptoms: symptoms['select-apps'],
} as const satisfies Step<IosFacts>
