/** One header field of a pasted source. Lines count from 1 in the text as read (after HTML or quoted-printable is undone). */
export interface SourceField {
  /** As written: "Authentication-Results". */
  readonly name: string
  /** Unfolded: one line, single spaces. */
  readonly value: string
  /** As it stands, lines joined by "\n". */
  readonly raw: string
  readonly line: number
  readonly lastLine: number
}

export type CheckName = 'spf' | 'dkim' | 'dmarc'

/**
 * What a receiver's word amounts to. `unknown`: it said nothing, said a word no standard lists, or said two things:
 * never a pass and never a fail.
 */
export type Standing = 'pass' | 'fail' | 'none' | 'neutral' | 'temporary' | 'unknown'

/** Relaxed alignment with From: the same organizational domain (RFC 7489, section 3.1). */
export type Alignment = 'aligned' | 'not-aligned' | 'unknown'

/** One of the three checks, as the receiver reported it. */
export interface Check {
  readonly standing: Standing
  /** The receiver's own words, lower case: several when it contradicts itself, none when it is silent. */
  readonly words: readonly string[]
  /** The domain the check was about; '' when the receiver does not say. */
  readonly domain: string
  readonly alignment: Alignment
  readonly fields: readonly SourceField[]
}

export type Checks = Readonly<Record<CheckName, Check>>

/** Did it go through the relay? */
export type RelayFinding =
  /** Taken in by a host of the provider after signing in. `as` is the login, '' when the line does not name it. */
  | {
      readonly kind: 'submitted'
      readonly as: string
      readonly hop: SourceField
      /** The Received line by which another server took it from the provider; absent when none shows. */
      readonly handover: SourceField | null
      readonly signature: SourceField | null
    }
  /** Only the provider's signature shows, not the sign-in. */
  | { readonly kind: 'signed'; readonly signature: SourceField }
  /** A host of the provider passed it on without a sign-in: as a filter for incoming mail does. */
  | { readonly kind: 'passed'; readonly hop: SourceField }
  | { readonly kind: 'not-seen'; readonly hops: readonly SourceField[] }

/**
 * How the message came from the provider to the receiver. `own-forwarding`: back through the provider's own filter.
 * `unproven`: whoever handed it over called itself by the provider's name, and nothing bears that out.
 */
export type Via = 'direct' | 'own-forwarding' | 'forwarded' | 'mailing-list' | 'unproven'

/** What did the receiving server say? */
export type Report =
  | {
      readonly kind: 'given'
      /** Id of the receiver whose marks these are: the one named, or the one recognized under "other". */
      readonly receiver: string
      readonly checks: Checks
    }
  /** More fields claim to be this receiver's than it writes, and their place does not tell which is. */
  | { readonly kind: 'ambiguous'; readonly receiver: string; readonly fields: readonly SourceField[] }
  /** A report is there, and nothing tells that it is this receiver's own. */
  | { readonly kind: 'unclaimed'; readonly receiver: string; readonly fields: readonly SourceField[] }
  /** The receiver's own lines are there, and none of them speaks of SPF, DKIM or DMARC. */
  | { readonly kind: 'none'; readonly receiver: string }
  /** The receiver's own lines are not in this source; `looksLike` is the id of the receiver whose lines are, or ''. */
  | { readonly kind: 'not-found'; readonly looksLike: string }

/** Who does the message say it is from, against who it should be from. */
export type FromFinding =
  | {
      readonly kind: 'one'
      readonly address: string
      readonly domain: string
      readonly expected: 'same' | 'other' | 'not-asked'
      readonly field: SourceField
    }
  /** Several addresses, or none that can be read. */
  | { readonly kind: 'unclear'; readonly addresses: readonly string[]; readonly fields: readonly SourceField[] }
  | { readonly kind: 'none' }

/** A server that is not the provider's and took a sign-in. */
export interface OtherSignIn {
  readonly host: string
  readonly hop: SourceField
}

/**
 * What became of the provider's own signature. `absent`: the source has none. `unmentioned`: the receiver says nothing
 * of it. Otherwise what the receiver says.
 */
export type SignatureFinding = 'absent' | 'unmentioned' | Standing

export interface Findings {
  readonly relay: RelayFinding
  readonly via: Via
  readonly signature: SignatureFinding
  readonly otherSignIn: OtherSignIn | null
  readonly report: Report
  readonly from: FromFinding
  /** Fields that speak of results and were not believed: other servers', copies (ARC, X-), or out of place. */
  readonly ignored: readonly SourceField[]
}

/** Why a text is not the source of a received message. */
export type NotReceived =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'binary' }
  /** Rich text: the source was saved with fonts and colors around it. */
  | { readonly kind: 'rich-text' }
  | { readonly kind: 'body-only' }
  /** What a mail program shows on screen, or a picture read as text: names of fields, none of the hidden ones. */
  | { readonly kind: 'screen-text' }
  /** Only the table that a mail page puts above the source. */
  | { readonly kind: 'summary-only' }
  /** Names and values in two columns, without colons. */
  | { readonly kind: 'columns' }
  /** The source with its lines run together: nothing can be told apart. */
  | { readonly kind: 'lines-lost' }
  /** The copy in the Sent mailbox: it has not travelled. */
  | { readonly kind: 'sent-copy' }
  /** A report that a message could not be delivered. */
  | { readonly kind: 'delivery-report'; readonly field: SourceField }

export type CannotTell =
  /** The header breaks off before From. */
  | 'truncated'
  /** The lines of the receiver, which stand first, are not there. */
  | 'top-missing'
  /** No address can be read in From. */
  | 'from-unclear'
  | 'from-several'
  /** From is of another organization than the sign-in, and which was set up is not known. */
  | 'address-unknown'
  /** Nothing in it was written by the receiver the person named. */
  | 'other-receiver'
  | 'forwarded'
  | 'mailing-list'
  /** Whoever handed it over only called itself by the provider's name. */
  | 'unproven'
  /** The provider's signature without the line of the sign-in. */
  | 'signature-only'
  /** The provider's signature is there, and the report does not mention it. */
  | 'signature-unmentioned'
  /** The provider's signature is there, and the receiver found none. */
  | 'signature-unseen'
  /** The report has a word that is neither a pass nor a known failure. */
  | 'unknown-word'
  /** A check could not be made at that time. */
  | 'temporary'
  /** Nothing failed, and nothing passed for the From domain. */
  | 'nothing-passed'
  /** The receiver's fields say two things. */
  | 'contradiction'

export type Verdict =
  /** `gaps`: checks that were not reported as passed, none of which failed. */
  | {
      readonly kind: 'everything-right'
      readonly passed: readonly CheckName[]
      readonly gaps: readonly CheckName[]
      readonly findings: Findings
    }
  /** `server`: From is right, the outgoing server is not; `from`: From is not; `either`: who it should be from is not known. */
  | { readonly kind: 'another-account'; readonly wrong: 'from' | 'server' | 'either'; readonly findings: Findings }
  | { readonly kind: 'check-failed'; readonly failed: readonly CheckName[]; readonly findings: Findings }
  | { readonly kind: 'no-report'; readonly findings: Findings }
  | { readonly kind: 'not-received'; readonly reason: NotReceived }
  | { readonly kind: 'cannot-tell'; readonly reason: CannotTell; readonly findings: Findings }
