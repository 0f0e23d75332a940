import type { Sentence } from '#model/language.ts'
import type { PlainWords } from '#engine/inline/inline-text.ts'
import type { Shareable } from './report.ts'
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
  /** `{title}`: of a page beside the steps. */
  readonly page: string
  /** `{app}` `{title}`. */
  readonly pageSubject: string
  /** `{code}`. */
  readonly code: string
  /** `{answer}`. */
  readonly byLink: string
  /** `{message}`. */
  readonly message: string
  /** `{time}`. */
  readonly time: string
  /** `{places}`. */
  readonly way: string
  /** `{steps}`: "step 1–4". */
  readonly waySteps: string
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
  /** `{field}` `{count}`: of a login that is no address. */
  readonly loginShape: Sentence
  /** `{browser}`. */
  readonly browser: string
  /** `{system}`. */
  readonly system: string
  readonly unknownBrowser: string
  readonly unknownSystem: string
  readonly promise: string
  /** `{fields}`. */
  readonly leftOut: string
  readonly groups: Readonly<Record<Shareable, string>>
  readonly loginsLeftOut: string
}
