import { limitsOf } from './limits-of.ts'
import type { FieldId } from '#model/field.ts'
import type { Guide, GuidePage } from '#model/guide.ts'
import type { Phase, Program, ProgramEntry } from '#model/program.ts'
import type { Provider } from '#model/provider.ts'
import type { Credentials } from '#model/question.ts'
import type { Inline } from '#model/text.ts'
import type { Step } from '#model/step.ts'

const person: readonly FieldId[] = ['fullName', 'emailAddress', 'accountDescription']
const imap: readonly FieldId[] = ['imapHost', 'imapPort', 'imapLogin', 'imapPassword']
const smtp: readonly FieldId[] = ['smtpHost', 'smtpPort', 'smtpLogin', 'smtpPassword']
/** With one password the login is one, too: both servers take those of the inbound one. */
const shared: Readonly<Partial<Record<FieldId, FieldId>>> = { smtpLogin: 'imapLogin', smtpPassword: 'imapPassword' }

type Takes = ProgramEntry['takes']

/** Whether a program can be set up for a provider: one that reads mail, too, needs a server where mail comes in. */
export const canServe = ({ account }: Pick<Provider, 'account'>, { takes }: Pick<ProgramEntry, 'takes'>): boolean =>
  takes === 'smtp' || account.credentials !== 'smtp'

/** The values that a provider has and a program takes. */
export function fieldsInPlay(credentials: Credentials, takes: Takes): ReadonlySet<FieldId> {
  const all = takes === 'smtp' || credentials === 'smtp' ? [...person, ...smtp] : [...person, ...imap, ...smtp]
  return new Set(credentials === 'one' ? all.map((field) => shared[field] ?? field) : all)
}

/** The field that stands for this one, or undefined where the guide does without. */
export function fieldFor(field: FieldId, { fields }: Pick<Guide, 'fields'>): FieldId | undefined {
  // A shared login is kept as the inbound one, also where there is no such server.
  if (imap.includes(field) && !fields.has('imapHost')) return undefined
  const used = fields.has(field) ? field : shared[field]
  return used !== undefined && fields.has(used) ? used : undefined
}

/** What a guide's texts may depend on without being asked. A program that only sends sees one password, its own. */
export function credentialsFor(provider: Provider, takes: Takes): Credentials {
  return takes === 'smtp' ? 'smtp' : provider.account.credentials
}

/** Puts a provider and a mail program together. Neither knows the other. Throws where they do not fit. */
export function composeGuide(provider: Provider, entry: ProgramEntry, program: Program): Guide {
  if (!canServe(provider, entry))
    throw new Error(
      `${entry.app} reads mail, too, and ${provider.name} has no server for incoming mail (IMAP). ` +
        `Take ${entry.app} out of the programs in src/content/site.ts, or give the provider that server.`,
    )
  const { hands, called, ...rest } = program
  const fields = fieldsInPlay(provider.account.credentials, entry.takes)
  const collect = provider.collect.steps.filter((step) => step.kind === 'work' || asks(step, fields))
  const stepFor = (field: FieldId) =>
    collect.find((step) => step.kind === 'collect' && step.fields.includes(fieldFor(field, { fields }) ?? field))?.id ??
    collect[0]?.id ??
    ''
  const own = program.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => withProvider(step, provider)),
  }))
  const phases: readonly Phase[] = [
    ...own.filter(({ isFirst }) => isFirst === true),
    { id: 'collect', title: provider.collect.title, steps: collect },
    ...own.filter(({ isFirst }) => isFirst !== true),
  ]
  return {
    ...rest,
    id: entry.id,
    number: entry.number,
    app: entry.app,
    system: entry.system,
    devices: entry.devices,
    limits: limitsOf(entry, provider),
    provider,
    credentials: credentialsFor(provider, entry.takes),
    fields,
    phases,
    pages: pagesOf(program),
    questions: [...provider.questions, ...program.questions],
    words: {
      ...provider.words,
      ...program.words,
      provider: provider.name,
      service: provider.service,
      panel: provider.panel.name,
      panelUrl: provider.panel.url,
      panelAddress: provider.panel.address,
      support: supportLink(provider),
      dnsHelp: provider.dnsHelp,
      program: called,
      copyAll: hands.copyAll,
      copyIt: hands.copy,
      pasteIt: hands.paste,
      press: hands.press,
      Press: hands.press.charAt(0).toUpperCase() + hands.press.slice(1),
      pressed: hands.pressed,
      fromField: hands.from ?? '',
      besideGuide: hands.beside,
      collectStep: collect[0]?.id ?? '',
      imapPasswordStep: stepFor('imapPassword'),
      smtpPasswordStep: stepFor('smtpPassword'),
    },
    short: { ...program.short, lines: [{ text: provider.short, step: collect[0]?.id ?? '' }, ...program.short.lines] },
    ...(program.profile && {
      profile: { ...program.profile, after: [...program.profile.after, ...provider.profileNotes] },
    }),
    ...(program.check && {
      check: {
        ...program.check,
        notSent: [...program.check.notSent, ...provider.notSent],
        remember: [...program.check.remember, ...provider.remember],
      },
    }),
  }
}

/** A step that asks only for what the program does not take is not there. */
const asks = (step: Step, fields: ReadonlySet<FieldId>) =>
  step.kind === 'collect' && (step.fields.length === 0 || step.fields.some((field) => fields.has(field)))

function withProvider(step: Step, provider: Provider): Step {
  if (step.role === undefined) return step
  return {
    ...step,
    notes: [...step.notes, ...(provider.notes[step.role] ?? [])],
    symptoms: [...step.symptoms, ...(provider.symptoms[step.role] ?? [])],
  }
}

function pagesOf({ profile, check }: Program): readonly GuidePage[] {
  return [
    'short',
    ...(profile ? (['profile'] as const) : []),
    'checklist',
    ...(check ? (['check'] as const) : []),
    'password',
  ]
}

function supportLink({ support: { email, url }, name }: Provider): Inline {
  if (email !== undefined) return `[${email}](mailto:${email})`
  return url === undefined ? name : `[${name}](${url})`
}
