import type { NamedBrowser } from '#engine/browser/name-browser.ts'
import type { PlainFieldId, SecretFieldId, Values } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'

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
  /** Where the person is: a step by its id, another page by its title. */
  readonly at: { readonly kind: 'step'; readonly step: string } | { readonly kind: 'page'; readonly title: string }
  /** Whole address of that place in this variant, and of the answer there that fits. */
  readonly link: string
  /** The place as a code, in two halves. */
  readonly code: string
  /** Questions whose answer came by a link, and was not given by the person. */
  readonly byLink: readonly string[]
  /** Steps by their ids and pages by their titles, in the order in which they were looked at. */
  readonly visited: readonly string[]
  /** What their program said, word for word, cleaned by `clean-message.ts`; or ''. */
  readonly message: string
  /** The time there, with its zone. */
  readonly time: string
  /** What may be seen at the place. */
  readonly symptoms: readonly Planned<Symptom>[]
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
  /** The sentences that say what is not in it; kept in every shortened form. */
  readonly promise: string
}
