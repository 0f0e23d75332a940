import type { Step } from '#model/step.ts'
import {
  accountTested,
  advancedTab,
  classicForm,
  newFormAgain,
  newFormContinue,
  newFormFirst,
  newSync,
  outgoingTab,
} from './pictures.ts'
import type { OutlookFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'On your computer'

export const accountForm = {
  kind: 'work',
  id: 'account-form',
  title: {
    by: 'outlook',
    cases: { classic: 'Fill in your account and both servers' },
    otherwise: 'Fill in the server for incoming mail',
  },
  summary: {
    by: 'outlook',
    cases: {
      classic:
        'Fill in your name, address, both servers, user name and password. Click **More Settings…**, not **Next**.',
    },
    otherwise: 'Fill in password and server for incoming mail. The port is 993, with **SSL/TLS (Recommended)**.',
  },
  minutes: 1.5,
  place,
  lead: {
    by: 'outlook',
    cases: { classic: 'Copy each value into the field with the same number. Don’t click **Next** at the end.' },
    otherwise: 'Copy each value into the field with the same number. The port is always 993 here, whatever yours is.',
  },
  groups: [
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      rows: [
        {
          kind: 'act',
          text: 'If there’s a switch **Show more**, turn it on first.',
          rings: [{ screen: 'windows-new-form', part: 'more', picture: 'picture-windows-new-incoming' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'windows-new-form', part: 'imap-password' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'IMAP Incoming server',
          rings: [{ screen: 'windows-new-form', part: 'imap-host' }],
        },
        {
          kind: 'act',
          text: 'In **Port**, type `993`.',
          rings: [{ screen: 'windows-new-form', part: 'imap-port' }],
        },
        {
          kind: 'act',
          text: 'Next to **Secure connection type**, choose **SSL/TLS (Recommended)**.',
          rings: [{ screen: 'windows-new-form', part: 'imap-security' }],
        },
      ],
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      rows: [
        {
          kind: 'value',
          field: 'fullName',
          label: 'Your Name',
          rings: [{ screen: 'windows-account-form', part: 'name' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email Address',
          rings: [{ screen: 'windows-account-form', part: 'email' }],
        },
        {
          kind: 'act',
          text: 'Next to **Account Type**, choose **IMAP**.',
          rings: [{ screen: 'windows-account-form', part: 'type' }],
        },
        {
          kind: 'value',
          field: 'imapHost',
          label: 'Incoming mail server',
          rings: [{ screen: 'windows-account-form', part: 'imap-host' }],
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'Outgoing mail server (SMTP)',
          rings: [{ screen: 'windows-account-form', part: 'smtp-host' }],
        },
        {
          kind: 'value',
          field: 'imapLogin',
          label: 'User Name',
          rings: [{ screen: 'windows-account-form', part: 'user' }],
        },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'windows-account-form', part: 'password' }],
        },
        {
          kind: 'act',
          text: 'Click **More Settings…**',
          rings: [{ screen: 'windows-account-form', part: 'more' }],
        },
      ],
    },
  ],
  notes: [
    {
      id: 'why-993',
      when: { question: 'outlook', in: ['new', 'mail'] },
      title: 'My port is different. Why 993?',
      text: 'The new Outlook takes only port 993 with SSL/TLS for incoming mail. Your port for outgoing mail stays as it is.',
    },
  ],
  see: {
    by: 'outlook',
    cases: { classic: 'You should now see a small window named **Internet E-mail Settings**, or similar.' },
    otherwise: 'You should now see **the first half filled in**. The fields that begin with **SMTP** come next.',
  },
  figures: [newFormFirst, classicForm],
  symptoms: symptoms['account-form'],
} as const satisfies Step<OutlookFacts>

export const outgoingServer = {
  kind: 'work',
  id: 'outgoing-server',
  title: 'Set up the outgoing server',
  summary: {
    by: 'outlook',
    cases: {
      classic:
        'In **Outgoing Server**, check **My outgoing server (SMTP) requires authentication**, and fill in what belongs to it.',
    },
    otherwise: 'In the same form, fill in user name, password, server and port for outgoing mail.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'credentials',
    cases: { two: 'This part is for sending. Its password is different from the first one.' },
    otherwise: 'This part is for sending.',
  },
  groups: [
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      rows: [
        {
          kind: 'value',
          field: 'smtpLogin',
          label: 'SMTP username',
          rings: [{ screen: 'windows-new-form', part: 'smtp-user' }],
        },
        {
          kind: 'value',
          field: 'smtpPassword',
          label: 'SMTP password',
          rings: [{ screen: 'windows-new-form', part: 'smtp-password' }],
        },
        {
          kind: 'value',
          field: 'smtpHost',
          label: 'SMTP outgoing server, or similar',
          rings: [{ screen: 'windows-new-form', part: 'smtp-host' }],
        },
        {
          kind: 'value',
          field: 'smtpPort',
          label: 'Port',
          rings: [{ screen: 'windows-new-form', part: 'smtp-port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'smtpSecurity',
            cases: {
              starttls:
                'Next to **Secure connection type**, choose **SSL/TLS (Recommended)**. If Outlook can’t connect later, change it to **STARTTLS**.',
              tls: 'Next to **Secure connection type**, choose **SSL/TLS (Recommended)**.',
            },
          },
          rings: [{ screen: 'windows-new-form', part: 'smtp-security' }],
        },
      ],
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      rows: [
        {
          kind: 'act',
          text: 'Click the tab **Outgoing Server**.',
          rings: [{ screen: 'windows-outgoing', part: 'tab' }],
        },
        {
          kind: 'act',
          text: 'Check **My outgoing server (SMTP) requires authentication**.',
          rings: [{ screen: 'windows-outgoing', part: 'requires' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'Choose **Log on using**.',
          rings: [{ screen: 'windows-outgoing', part: 'log-on' }],
        },
        {
          kind: 'value',
          when: { question: 'credentials', in: ['two'] },
          field: 'smtpLogin',
          label: 'User Name',
          rings: [{ screen: 'windows-outgoing', part: 'user' }],
        },
        {
          kind: 'value',
          when: { question: 'credentials', in: ['two'] },
          field: 'smtpPassword',
          label: 'Password',
          rings: [{ screen: 'windows-outgoing', part: 'password' }],
        },
        {
          kind: 'act',
          when: { question: 'credentials', in: ['two'] },
          text: 'Check **Remember password**.',
          rings: [{ screen: 'windows-outgoing', part: 'remember' }],
        },
        {
          kind: 'leave',
          when: { question: 'credentials', in: ['two'] },
          text: 'Leave **Require Secure Password Authentication (SPA)** unchecked.',
          rings: [{ screen: 'windows-outgoing', part: 'spa' }],
        },
        {
          kind: 'leave',
          when: { question: 'credentials', in: ['one', 'smtp'] },
          text: 'Leave the rest as it is: Outlook most likely uses the login from the form before.',
        },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'outlook',
    cases: { classic: 'You should now see **Outgoing Server** filled in. Don’t click **OK** yet.' },
    otherwise: 'You should now see **all fields filled in**. Don’t click **Continue** yet.',
  },
  figures: [newFormAgain, outgoingTab],
  symptoms: symptoms['outgoing-server'],
} as const satisfies Step<OutlookFacts>

/** That the classic Outlook sends a test message is known; what its windows say on failure was not seen. */
export const finishAccount = {
  kind: 'work',
  id: 'finish-account',
  title: {
    by: 'outlook',
    cases: { classic: 'Set the ports and finish' },
    otherwise: 'Click Continue, and agree',
  },
  summary: {
    by: 'outlook',
    cases: { classic: 'In **Advanced**, set both ports and encryptions. Click **OK**, **Next** and **Finish**.' },
    otherwise: 'Click **Continue**, and once more in **Sync your IMAP account**. Your passwords now go to Microsoft.',
  },
  minutes: 1.5,
  place,
  lead: {
    by: 'outlook',
    cases: {
      classic: 'After **Next**, Outlook tries both servers and sends a test message. It may take a minute.',
    },
    otherwise:
      'With the next clicks your passwords go to Microsoft. Its servers keep them, and fetch your mail. If you don’t want that, stop here and close the window.',
  },
  groups: [
    {
      when: { question: 'outlook', in: ['new', 'mail'] },
      rows: [
        {
          kind: 'act',
          text: 'Click **Continue** at the end of the form.',
          rings: [{ screen: 'windows-new-form', part: 'continue' }],
        },
        {
          kind: 'act',
          text: 'In **Sync your IMAP account**, click **Continue**.',
          rings: [{ screen: 'windows-new-sync', part: 'continue' }],
        },
      ],
    },
    {
      when: { question: 'outlook', in: ['classic'] },
      rows: [
        {
          kind: 'act',
          text: 'Click the tab **Advanced**.',
          rings: [{ screen: 'windows-advanced', part: 'tab' }],
        },
        {
          kind: 'act',
          text: {
            by: 'imapSecurity',
            cases: {
              starttls: 'For incoming mail, choose **STARTTLS**. With port 993, choose **SSL/TLS**.',
              tls: 'For incoming mail, choose **SSL/TLS**.',
            },
          },
          rings: [{ screen: 'windows-advanced', part: 'imap-security' }],
        },
        {
          kind: 'value',
          field: 'imapPort',
          label: 'Incoming server (IMAP)',
          rings: [{ screen: 'windows-advanced', part: 'imap-port' }],
        },
        {
          kind: 'act',
          text: {
            by: 'smtpSecurity',
            cases: {
              starttls: 'For outgoing mail, choose **STARTTLS**. With port 465, choose **SSL/TLS**.',
              tls: 'For outgoing mail, choose **SSL/TLS**. With port 587, choose **STARTTLS**.',
            },
          },
          rings: [{ screen: 'windows-advanced', part: 'smtp-security' }],
        },
        {
          kind: 'value',
          field: 'smtpPort',
          label: 'Outgoing server (SMTP)',
          rings: [{ screen: 'windows-advanced', part: 'smtp-port' }],
        },
        { kind: 'act', text: 'Click **OK**.', rings: [{ screen: 'windows-advanced', part: 'ok' }] },
        {
          kind: 'act',
          text: 'Back in the form, click **Next**. When both tests are done, click **Close**.',
          rings: [{ screen: 'windows-tested', part: 'close' }],
        },
        { kind: 'act', text: 'Click **Finish**.' },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'outlook',
    cases: { classic: 'You should now see **your new account in the list** of accounts.' },
    otherwise: 'You should now see **Success**.',
  },
  figures: [newFormContinue, newSync, advancedTab, accountTested],
  symptoms: symptoms['finish-account'],
} as const satisfies Step<OutlookFacts>
