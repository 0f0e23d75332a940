import type { Inline } from './text.ts'

/** The answer of who does not know. Where it is the one assumed, the guide fits every answer. */
export const notSure = 'unsure'

export interface Answer {
  readonly id: string
  readonly label: string
  readonly hint?: Inline
  /** Other names that links may have for it, in lower case: `sonoma`, `14`. */
  readonly known?: readonly string[]
}

/**
 * Asked once. "Not sure" is the answer assumed until the person says otherwise; where no guide could fit every answer, the
 * likeliest one is, and a step helps to find out (`picks` of a branch).
 */
export interface Question {
  readonly id: string
  readonly title: string
  /** The question in a word or two: "Your macOS". */
  readonly short: string
  readonly hint: Inline
  readonly answers: readonly Answer[]
  readonly assumed: string
  /** Ids of the answers but for the assumed one, in the order they came to be: place codes count by it, so it only grows at its end. */
  readonly numbered: readonly string[]
}

/** Question id to answer id; a question not answered is absent. */
export type Answers = Readonly<Record<string, string>>

/** The facts that these questions give: content may depend on them, and on no other. */
export type FactsOf<Q extends readonly Question[]> = {
  readonly [E in Q[number] as E['id']]: E['answers'][number]['id']
}

/** Which passwords an account has: one for each server, the same for both, or one for sending and no server for mail that comes in. */
export type Credentials = 'two' | 'one' | 'smtp'

/** What becomes of mail that comes in: the provider keeps it, forwards it, or nobody has said which. */
export type Mailbox = 'kept' | 'forwarded' | 'either'

/** TLS from the first byte, or after the command STARTTLS (RFC 8314). */
export type Security = 'tls' | 'starttls'

/** What every provider says of itself without being asked, so that programs can depend on it and name no provider. */
export type ProviderFacts = {
  readonly credentials: Credentials
  readonly mailbox: Mailbox
  /** How the connection to each server begins: for programs that ask. Where nothing comes in, both are the outgoing one's. */
  readonly imapSecurity: Security
  readonly smtpSecurity: Security
}
