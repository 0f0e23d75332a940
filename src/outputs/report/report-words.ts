import type { PlainWords } from '#engine/inline/inline-text.ts'
import type { FieldId, FieldText } from '#model/field.ts'

/** The words a report needs; `{name}` is filled in. */
export interface ReportWords {
  /** The language they are in, a BCP 47 tag. */
  readonly lang: string
  readonly icons: PlainWords['icons']
  readonly fields: Readonly<Record<FieldId, Pick<FieldText, 'name' | 'inline'>>>
  /** `{app}` `{number}` `{title}`. */
  readonly subject: string
  /** `{app}` `{provider}` `{service}` `{version}` `{changed}`. */
  readonly guide: string
  /** `{number}` `{total}` `{title}`. */
  readonly step: string
  /** `{link}`. */
  readonly link: string
  /** `{answers}`. */
  readonly variant: string
  /** `{symptom}`. */
  readonly symptom: string
  readonly noSymptom: string
  /** `{steps}` `{done}` `{total}`. */
  readonly done: string
  readonly noneDone: string
  /** `{fields}`. */
  readonly valid: string
  readonly invalid: string
  readonly empty: string
  readonly secrets: string
  readonly noSecrets: string
  /** `{field}` `{value}`. */
  readonly value: string
  /** `{field}`. */
  readonly withheld: string
  /** `{browser}`. */
  readonly browser: string
  /** `{system}`. */
  readonly system: string
  readonly unknownBrowser: string
  readonly unknownSystem: string
  readonly promise: string
}
