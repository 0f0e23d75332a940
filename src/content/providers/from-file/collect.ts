import type { ProviderFacts } from '#model/question.ts'
import type { BoxRing, Figure } from '#model/screen.ts'
import type { RowGroup, Step } from '#model/step.ts'
import type { ProviderFile, StepFile } from './schema.ts'
import { passwordSymptoms, settingsSymptoms, signInSymptoms } from './symptoms.ts'

/** A picture of the file, found and measured. */
export interface Picture {
  /** Where it is in the site, without a slash in front. */
  readonly src: string
  readonly width: number
  readonly height: number
}

/** The pictures that were found, by the name the file gives them. */
export type Pictures = Readonly<Record<string, Picture>>

type CollectStep = Step<ProviderFacts>

const place = 'In your browser'

const signIn = {
  kind: 'work',
  id: 'sign-in',
  title: 'Sign in to the {panel}',
  summary: 'Sign in at [{panelAddress}]({panelUrl}).',
  minutes: 1,
  place,
  lead: 'You’ll find everything {program} asks for in the {provider} {panel}. Open it {besideGuide}.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Open [{panelAddress}]({panelUrl}).' },
        {
          kind: 'act',
          text: 'Sign in with your email address and your password there.',
          rings: [{ screen: 'generic-sign-in', part: 'sign-in' }],
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see **your own page in the {panel}**.',
  figures: [
    {
      kind: 'drawn',
      id: 'picture-sign-in',
      screen: 'generic-sign-in',
      shows: 'A sign-in page. The real one may look different.',
    },
  ],
  symptoms: signInSymptoms,
} as const satisfies CollectStep

const settings = {
  kind: 'collect',
  id: 'servers-and-logins',
  title: 'Find your mail settings',
  summary: {
    by: 'credentials',
    cases: {
      two: 'Find the server name, port and login of both servers in the {panel}.',
      one: 'Find both server names and ports, and your login, in the {panel}.',
      smtp: 'Find the server name, port and login for sending in the {panel}.',
    },
  },
  minutes: 1,
  place,
  lead: 'These are the settings {provider} usually gives. Check them, and change what’s different for you.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'In the {panel}, look for the settings for mail programs.' },
        {
          kind: 'act',
          text: 'Type your email address into the guide, and check the other values with the {panel}.',
        },
      ],
    },
  ],
  notes: [],
  see: 'You should now see your settings here, **the same as in the {panel}**.',
  fields: ['emailAddress', 'imapHost', 'imapPort', 'imapLogin', 'smtpHost', 'smtpPort', 'smtpLogin'],
  paste: false,
  figures: [],
  symptoms: settingsSymptoms,
} as const satisfies CollectStep

const pasteRows: readonly RowGroup[] = [
  {
    rows: [
      { kind: 'act', text: 'In the {panel}, open the page with the settings for mail programs.' },
      { kind: 'act', text: 'On that page, {copyAll}.' },
      { kind: 'act', text: 'Come back here and paste.' },
    ],
  },
]

const serversPicture = {
  kind: 'drawn',
  id: 'picture-settings',
  screen: 'generic-servers',
  shows: 'A page with the settings of both servers. The real one may look different.',
} as const satisfies Figure

/** The drawn page has both servers: for a provider with both alone. */
const passwordPicture = <I extends string>(step: I) =>
  ({
    kind: 'drawn',
    id: `picture-${step}`,
    screen: 'generic-servers',
    shows: 'Where a password may be. The real page may look different.',
  }) as const satisfies Figure

const password = {
  kind: 'collect',
  id: 'your-password',
  title: 'Get your password',
  summary: 'Find the password for your mail in the {panel}.',
  minutes: 0.5,
  place,
  lead: {
    by: 'credentials',
    cases: { one: 'One password is for both servers: it brings your mail in and sends it.' },
    otherwise: 'This password is for sending your mail.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'In the {panel}, look for the password for mail programs. It may be the one you signed in with.',
        },
        { kind: 'act', text: 'Type or paste it below if you’d like to copy it later.' },
      ],
    },
  ],
  notes: [],
  see: 'You should now know **your password**.',
  fields: ['imapPassword', 'smtpPassword'],
  paste: false,
  figures: [],
  symptoms: passwordSymptoms('your-password'),
} as const satisfies CollectStep

const inboundPassword = {
  ...password,
  id: 'inbound-password',
  title: 'Get your inbound (IMAP) password',
  summary: 'Find the password for incoming mail in the {panel}.',
  lead: 'This is the first of your two passwords. It brings your mail in.',
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'In the {panel}, look for the password for incoming mail (IMAP).',
          rings: [{ screen: 'generic-servers', part: 'imap-password' }],
        },
        { kind: 'act', text: 'Type or paste it below if you’d like to copy it later.' },
      ],
    },
  ],
  see: 'You should now know **your inbound (IMAP) password**.',
  figures: [passwordPicture('inbound-password')],
  fields: ['imapPassword'],
  symptoms: passwordSymptoms('inbound-password'),
} as const satisfies CollectStep

const outboundPassword = {
  ...password,
  id: 'outbound-password',
  title: 'Get your outbound (SMTP) password',
  summary: 'Find the password for sending mail in the {panel}.',
  lead: {
    by: 'credentials',
    cases: { two: 'This password is different from the first one. It sends your mail.' },
    otherwise: 'This password is for sending your mail.',
  },
  groups: [
    {
      rows: [
        {
          kind: 'act',
          text: 'In the {panel}, look for the password for outgoing mail (SMTP).',
          rings: [{ screen: 'generic-servers', part: 'smtp-password' }],
        },
        { kind: 'act', text: 'Type or paste it below if you’d like to copy it later.' },
      ],
    },
  ],
  see: 'You should now know **your outbound (SMTP) password**.',
  figures: [passwordPicture('outbound-password')],
  fields: ['smtpPassword'],
  symptoms: passwordSymptoms('outbound-password'),
} as const satisfies CollectStep

/** The first steps of a guide for this provider: in general words, except where the file has its own. */
export function collectSteps(file: ProviderFile, pictures: Pictures): readonly Step[] {
  const { steps = {}, credentials, whyTwoPasswords } = file
  const own = (step: Step, words: StepFile | undefined) => withOwn(step, words, pictures)
  const why = { id: 'why-two-passwords', title: 'Why are there two passwords?', text: whyTwoPasswords ?? '' }
  const first = own(inboundPassword, steps.inboundPassword)
  return [
    own(signIn, steps.signIn),
    own(settingsFor(file), steps.settings),
    ...(credentials === 'two'
      ? [
          whyTwoPasswords === undefined ? first : { ...first, notes: [why] },
          own(outboundPassword, steps.outboundPassword),
        ]
      : [own(password, steps.password)]),
  ]
}

function settingsFor({ paste, credentials }: ProviderFile): Step {
  // The drawn page has both servers.
  const figures = credentials === 'smtp' ? [] : [serversPicture]
  if (paste === undefined) return { ...settings, figures }
  const lead = 'Copy the whole page once. The guide picks out your settings for you.'
  return { ...settings, figures, paste: true, lead, groups: pasteRows }
}

function withOwn(step: Step, words: StepFile | undefined, pictures: Pictures): Step {
  if (words === undefined) return step
  const { title, lead, rows, see, picture } = words
  const found = picture && pictures[picture.file]
  const figure: Figure | undefined = found && {
    kind: 'capture',
    id: `picture-${step.id}`,
    shows: picture.shows,
    ...found,
  }
  const rings = ({ box }: { readonly box?: Omit<BoxRing, 'picture'> }) =>
    box === undefined || figure === undefined ? {} : { rings: [{ picture: figure.id, ...box }] }
  return {
    ...step,
    ...(title !== undefined && { title }),
    ...(lead !== undefined && { lead }),
    ...(see !== undefined && { see }),
    ...(rows !== undefined && {
      groups: [{ rows: rows.map((row) => ({ kind: 'act' as const, text: row.text, ...rings(row) })) }],
    }),
    // A drawn picture does not go with words about the real one.
    ...((rows !== undefined || figure !== undefined) && { figures: figure === undefined ? [] : [figure] }),
  }
}
