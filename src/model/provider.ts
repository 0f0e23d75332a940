import type { PlainFieldId, SecretFieldId, Server } from './field.ts'
import type { PhaseCore } from './guide.ts'
import type { Question } from './question.ts'
import type { Inline } from './text.ts'

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
  readonly dkimSelectors: readonly string[]
}

export interface Provider {
  readonly id: string
  readonly name: string
  /** "SMTP Auth Relay". */
  readonly service: string
  readonly panel: {
    readonly name: string
    readonly url: string
    readonly address: string
    readonly passwordReset: string
  }
  readonly support: { readonly email: string; readonly url: string }
  /** Start values; `{emailAddress}` inside stands for that value. The person may overwrite each. */
  readonly defaults: Readonly<Partial<Record<PlainFieldId, string>>>
  readonly paste: PanelPaste
  readonly relay: RelayEvidence
  /** Reverse-DNS name that opens the identifiers of what we generate for this provider. */
  readonly reverseDns: string
  readonly questions: readonly Question[]
  /** The first phase of every guide for this provider: where its values are found. */
  readonly collect: PhaseCore
  /** What each password is, in a few words, for the places that ask for one. */
  readonly passwords: Readonly<Record<SecretFieldId, Inline>>
}
