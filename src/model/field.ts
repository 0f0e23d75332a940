/** The two servers of a mail account. */
export type Server = 'imap' | 'smtp'

/** A value that may be shown, stored and put in a file. */
export type PlainFieldId =
  | 'fullName'
  | 'emailAddress'
  | 'accountDescription'
  | 'imapHost'
  | 'imapPort'
  | 'imapLogin'
  | 'smtpHost'
  | 'smtpPort'
  | 'smtpLogin'

/** A value that lives in memory only. */
export type SecretFieldId = 'imapPassword' | 'smtpPassword'

export type FieldId = PlainFieldId | SecretFieldId

/** Every plain value as it will be used: what was typed, else the provider's default, else ''. */
export type Values = Readonly<Record<PlainFieldId, string>>

/** What the person typed; a field left alone is absent. */
export type TypedValues = Readonly<Partial<Record<PlainFieldId, string>>>

/** How one field is named and explained. Names are public: tests, links and reports rely on them. */
export interface FieldText {
  /** The accessible name: "Inbound (IMAP) server name". */
  readonly name: string
  /** The same inside a sentence or a button: "inbound (IMAP) server name". */
  readonly inline: string
  readonly hint: string
}
