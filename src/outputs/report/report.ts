import type { NamedBrowser } from '#engine/browser/name-browser.ts'
import type { PlainFieldId, SecretFieldId, Values } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'

/** Values a person may choose to add to a report. The name and the address are never among them. */
export type Shareable = 'hosts' | 'ports' | 'logins'

export const shareable: Readonly<Record<Shareable, readonly PlainFieldId[]>> = {
  hosts: ['imapHost', 'smtpHost'],
  ports: ['imapPort', 'smtpPort'],
  logins: ['imapLogin', 'smtpLogin'],
}

/** All a report is made of. No password comes in: only whether there is one. */
export interface ReportFacts {
  readonly plan: Plan
  /** Id of the step the person is at. */
  readonly step: string
  /** Whole address of that step in this variant. */
  readonly link: string
  /** Ids of the steps marked as done. */
  readonly done: readonly string[]
  /** Id of the symptom the person chose, or '' for none. */
  readonly symptom: string
  readonly values: Values
  readonly knownSecrets: readonly SecretFieldId[]
  readonly shared: readonly Shareable[]
  /** Values that hold a password by mistake: never written, ticked or not. */
  readonly withheld: readonly PlainFieldId[]
  readonly browser: NamedBrowser
}

/** A report in parts; the most needed stand first, so that a shortened one loses the least. */
export interface Report {
  readonly subject: string
  /** Blocks of lines without line breaks inside. */
  readonly blocks: readonly (readonly string[])[]
  /** The sentence that no password is in it; kept in every shortened form. */
  readonly promise: string
}
