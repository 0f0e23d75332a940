import { locale } from '#content/locale.ts'
import { checkMessages, checkTexts } from '#words/check-messages.ts'
import { fill, listOf } from '#features/language/fill.ts'
import { receivers } from '#content/receivers.ts'
import type { CheckName, Findings } from '#model/verdict.ts'

/** What a verdict is told for: the program, the provider, the service the person named, the address set up. */
export interface Setting {
  readonly app: string
  readonly provider: string
  /** Id of the receiver. */
  readonly receiver: string
  /** '' when not entered. */
  readonly account: string
}

/** The name of a service inside a sentence. */
export function receiverName(id: string): string {
  const receiver = receivers.find((candidate) => candidate.id === id)
  return receiver?.kind === 'known' ? receiver.name : checkMessages.someReceiver
}

/** The words every sentence about a source may use; without findings only those of the setting. */
export function namesOf(setting: Setting, findings: Findings | null): Readonly<Record<string, string>> {
  const { app, provider } = setting
  const report = findings?.report
  const from = findings?.from.kind === 'one' ? findings.from : null
  const login = findings?.relay.kind === 'submitted' ? findings.relay.as : ''
  const unclaimed = report?.kind === 'unclaimed' ? report.fields[0] : undefined
  const senders = findings?.from.kind === 'unclear' ? findings.from.addresses : []
  return {
    app,
    provider,
    receiver: receiverName(report === undefined || report.kind === 'not-found' ? setting.receiver : report.receiver),
    from: shortened(from?.address ?? ''),
    domain: shortened(from?.domain || checkMessages.someDomain),
    account: shortened(setting.account || login),
    login: shortened(login),
    server: shortened(findings?.otherSignIn?.host || checkMessages.someServer),
    senders: listOf(senders.slice(0, 3).map(shortened)),
    line: fill(checkMessages.lineInline, { line: unclaimed?.line ?? 0 }),
    ...unclearWord(report),
  }
}

/** The check whose word says neither yes nor no, and that word: of the signature first. */
function unclearWord(report: Findings['report'] | undefined): Readonly<Record<'check' | 'word', string>> {
  const checks = report?.kind === 'given' ? report.checks : null
  const isUnclear = (name: CheckName) => checks?.[name].standing === 'unknown' || checks?.[name].standing === 'neutral'
  const name = (['dkim', 'spf', 'dmarc'] as const).find(
    (one) => isUnclear(one) && (checks?.[one].words.length ?? 0) > 0,
  )
  return {
    check: name === undefined ? '' : checkTexts[name].name,
    word: shortened(name ? (checks?.[name].words[0] ?? '') : ''),
  }
}

/** Longer would push everything else off a small screen. */
const LONGEST = 44

/** A long login or address, with its beginning and its end. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2 - 1)}…${text.slice(-LONGEST / 2)}`
}

/** "SPF, DKIM, and DMARC". */
export function listChecks(checks: readonly CheckName[]): string {
  return listOf(checks.map((check) => checkTexts[check].name))
}

const megabyteWords = new Intl.NumberFormat(locale.lang, { style: 'unit', unit: 'megabyte' })

/** 5 MB, 1.2 MB: rounded to what a person compares. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return megabyteWords.format(megabytes < 10 ? Math.ceil(megabytes * 10) / 10 : Math.round(megabytes))
}
