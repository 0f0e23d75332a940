import type { Trouble } from './check-way.ts'
import type { PlainFieldId, SecretFieldId, Server } from './field.ts'
import type { Credentials, Mailbox, Question, Security } from './question.ts'
import type { Note, Step, StepRole } from './step.ts'
import type { Symptom } from './symptom.ts'
import type { Facts, Inline, Varied } from './text.ts'

/** How the text of the provider's page reads when it is selected, copied and pasted. */
export interface PanelPaste {
  /** The heading that opens each server's block; compared without case and final colon. */
  readonly headings: Readonly<Record<Server, string>>
  /** The label before each value; compared without case. */
  readonly labels: Readonly<Record<'Host' | 'Port' | 'Login' | 'Password', string>>
  /** What stands in place of a password that is not shown. Matched without case, anywhere in the value. */
  readonly notPasswords: readonly string[]
  /** Where a panel adds the account itself: "Email Account: you@example.org". */
  readonly account: string
}

/** What shows, in a message's source, that it went through this provider. Facts: the provider's DNS and header forms. */
export interface RelayEvidence {
  /** Received hops by a host under one of these domains. */
  readonly hosts: readonly string[]
  /** The addresses its mail comes from, as "192.0.2.0/24"; left out where no source names them. */
  readonly addresses?: readonly string[]
  readonly dkimSelectors: readonly string[]
}

export interface ServerFacts {
  readonly host: string
  readonly port: string
  readonly security: Security
}

/** What is right at a server besides the usual values. */
interface KnownServer {
  readonly hosts?: readonly string[]
  readonly ports?: readonly string[]
}

/** What the guide can tell a slip by. It warns of one, and takes the value all the same. */
export interface KnownValues {
  readonly imap?: KnownServer
  readonly smtp?: KnownServer
  /** Names of the provider that people enter by mistake, and what each one is. */
  readonly mistakes?: readonly { readonly host: string; readonly says: string }[]
}

/** Which servers and passwords an account has. */
export type Account =
  | { readonly credentials: Exclude<Credentials, 'smtp'>; readonly imap: ServerFacts; readonly smtp: ServerFacts }
  | { readonly credentials: 'smtp'; readonly smtp: ServerFacts }

/** Where mail is kept, how its account looks, and where its values are found. Names no mail program. */
export interface Provider<F extends Facts = Facts> {
  readonly id: string
  readonly name: string
  /** "SMTP Auth Relay". */
  readonly service: string
  readonly panel: { readonly name: string; readonly url: string; readonly address: string }
  readonly support: { readonly email?: string; readonly url?: string }
  /** A picture in the site, shown beside the site's name. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number }
  /** The person may overwrite every value. */
  readonly account: Account
  /** Beside them: what else is right, and what is often mixed up. */
  readonly known?: KnownValues
  /** Start values that belong to no server; `{emailAddress}` inside stands for that value. */
  readonly defaults: Readonly<Partial<Record<PlainFieldId, string>>>
  readonly mailbox: Varied<Mailbox, F>
  readonly paste: PanelPaste
  readonly relay: RelayEvidence
  /** What whoever looks after a domain wants to know of the provider's entries in the DNS; '' where nothing is known. */
  readonly dnsHelp: Inline
  /** Reverse-DNS name that opens the identifiers of what we generate for this provider. */
  readonly reverseDns: string
  readonly questions: readonly Question[]
  /** Words of the provider's own, used in its texts as `{passwordReset}`. */
  readonly words: Readonly<Record<string, Varied<string, F>>>
  /** The first phase of every guide for this provider: where its values are found. */
  readonly collect: { readonly title: string; readonly steps: readonly Step<F>[] }
  /** Ids of those steps in the order they came to be. Place codes count by it, so it only grows at its end. */
  readonly numbered: readonly string[]
  /** What each password is, in a few words, for the places that ask for one. */
  readonly passwords: Readonly<Partial<Record<SecretFieldId, Inline>>>
  /** Where the values are, in one line of the short version. */
  readonly short: Varied<Inline, F>
  /** What it adds to the steps of any program, by what they are for. */
  readonly notes: Readonly<Partial<Record<StepRole, readonly Note<F>[]>>>
  readonly symptoms: Readonly<Partial<Record<StepRole, readonly Symptom<F>[]>>>
  /** Errors of its servers when a message is sent. */
  readonly notSent: readonly Trouble<F>[]
  /** To know once it works. */
  readonly remember: readonly Note<F>[]
  /** What else the provider offers instead of our profile. */
  readonly profileNotes: readonly Note<F>[]
}
