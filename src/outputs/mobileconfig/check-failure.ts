/** What a finished profile can fail by. */
export type CheckName =
  /** No property list reader opens it, or what it holds is not a profile. */
  | 'unreadable'
  | 'missing-key'
  | 'unknown-key'
  /** Known to Apple, not on the device that the profile is for. */
  | 'not-for-device'
  /** Allowed in encrypted profiles only: a password. */
  | 'secret'
  | 'wrong-type'
  | 'value-not-allowed'
  | 'empty'
  | 'bad-character'
  | 'port-range'
  | 'identifier-form'
  | 'identifier-twice'
  | 'uuid-form'
  | 'uuid-twice'
  | 'payload-count'
  /** Against one of our own rules, though Apple allows it. */
  | 'house-rule'
  /** Read and written again it becomes another text: something in it is not seen by the reader. */
  | 'not-as-written'
  /** What is read back is not what was put in. */
  | 'changed-on-the-way'

/** One failure. `key` is the Apple key, or '' where it is the file as a whole. */
export interface CheckFailure {
  readonly check: CheckName
  readonly level: 'profile' | 'payload'
  readonly key: string
}
