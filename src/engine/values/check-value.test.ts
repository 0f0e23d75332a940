import { describe, expect, it } from 'vitest'
import type { PlainFieldId } from '#model/field.ts'
import { checkValue } from './check-value.ts'
import type { ValueNote, ValueProblem } from './value-check.ts'

const ok = (value: string, ...notes: readonly ValueNote[]) => ({ state: 'ok', value, notes })
const bad = (problem: ValueProblem, suggestion?: string) =>
  suggestion === undefined ? { state: 'bad', problem } : { state: 'bad', problem, suggestion }

type Row = readonly [raw: string, check: object]

const long = (count: number) => 'a'.repeat(count)

const hosts: readonly Row[] = [
  ['imap.example.net', ok('imap.example.net')],
  ['localhost', ok('localhost')],
  ['192.0.2.1', ok('192.0.2.1')],
  ['2001:db8::1', ok('2001:db8::1')],
  ['2001:DB8::1', ok('2001:db8::1', 'lowercased-host')],
  ['::ffff:192.0.2.1', ok('::ffff:192.0.2.1')],
  ['xn--bcher-kva.example', ok('xn--bcher-kva.example')],
  ['bücher.example', ok('xn--bcher-kva.example', 'international-host')],
  ['Bücher.Example', ok('xn--bcher-kva.example', 'international-host', 'lowercased-host')],
  ['почта.пример', ok('xn--80a1acny.xn--e1afmkfd', 'international-host')],
  ['bu\u0308cher.example', ok('xn--bcher-kva.example', 'international-host')],
  // The length is that of the form in the DNS.
  [`${'ü'.repeat(60)}.example`, bad('host-too-long')],
  ['::', bad('host-no-server')],
  ['0.0.0.0', bad('host-no-server')],
  ['255.255.255.255', bad('host-no-server')],
  ['FF02::1', bad('host-no-server')],
  [' imap.example.net\u00a0', ok('imap.example.net', 'trimmed')],
  ['\ufeffimap.example.net\u200b\r\n', ok('imap.example.net', 'trimmed')],
  ['IMAP.Example.Net', ok('imap.example.net', 'lowercased-host')],
  ['imap.example.net.', ok('imap.example.net', 'trailing-dot')],
  ['2001:db8::1.', ok('2001:db8::1', 'trailing-dot')],
  ['Imap.Example.net.', ok('imap.example.net', 'lowercased-host', 'trailing-dot')],
  [`${long(63)}.example`, ok(`${long(63)}.example`)],
  ['you@example.org', bad('host-is-address')],
  ['https://imap.example.net', bad('host-is-url', 'imap.example.net')],
  ['imaps://you@imap.example.net:993/INBOX', bad('host-is-url', 'imap.example.net')],
  ['HTTP://', bad('host-is-url')],
  ['imap.example.net:143', bad('host-has-port', 'imap.example.net')],
  ['imap.example.net:', bad('host-has-port', 'imap.example.net')],
  ['imap.example.net 143', bad('host-has-port', 'imap.example.net')],
  ['imap.example.net, port 143', bad('host-has-port', 'imap.example.net')],
  ['[2001:db8::1]:993', bad('host-has-port', '2001:db8::1')],
  ['[2001:db8::1]', bad('host-has-character', '2001:db8::1')],
  ['imap.example.net/', bad('host-has-path', 'imap.example.net')],
  ['imap.example.net:143/mail?x#y', bad('host-has-path', 'imap.example.net')],
  ['imap. example .net', bad('host-has-space', 'imap.example.net')],
  ['imap example net', bad('host-has-space')],
  ['the server', bad('host-has-space')],
  ['imap\u200b.example.net', bad('host-has-invisible', 'imap.example.net')],
  ['imap.\nexample.net', bad('host-has-invisible', 'imap.example.net')],
  ['imap_1.example.net', bad('host-has-character')],
  ['imap.example.net,', bad('host-has-character', 'imap.example.net')],
  ['“imap.example.net”', bad('host-has-character', 'imap.example.net')],
  ['******', bad('host-has-character')],
  ['ｉｍａｐ.example.net', bad('host-full-width', 'imap.example.net')],
  ['imap。example。net', bad('host-full-width', 'imap.example.net')],
  ['imap..example.net', bad('host-empty-label', 'imap.example.net')],
  ['.imap.example.net', bad('host-empty-label', 'imap.example.net')],
  ['imap.example.net..', bad('host-empty-label', 'imap.example.net')],
  ['.', bad('host-empty-label')],
  ['-imap.example.net', bad('host-edge-hyphen')],
  ['imap', bad('host-single-label')],
  ['imap.', bad('host-single-label')],
  ['143', bad('host-bad-ip')],
  ['300.1.1.1', bad('host-bad-ip')],
  ['192.0.2', bad('host-bad-ip')],
  ['192.0.2.01', bad('host-bad-ip')],
  ['1::2::3', bad('host-has-character')],
  [`${long(64)}.example`, bad('host-too-long')],
  [`${`${long(60)}.`.repeat(5)}example`, bad('host-too-long')],
  [long(2000), bad('host-too-long')],
]

const ports: readonly Row[] = [
  ['143', ok('143')],
  ['65535', ok('65535')],
  [' 587 ', ok('587', 'trimmed')],
  ['0587', ok('587', 'leading-zeros')],
  ['0', bad('port-out-of-range')],
  ['000', bad('port-out-of-range')],
  ['65536', bad('port-out-of-range')],
  ['9'.repeat(500), bad('port-out-of-range')],
  ['587.0', bad('port-decimal', '587')],
  ['587,5', bad('port-decimal')],
  ['５８７', bad('port-full-width', '587')],
  ['five', bad('port-not-a-number')],
  ['587 (STARTTLS)', bad('port-not-a-number', '587')],
  ['imap.example.net:143', bad('port-not-a-number', '143')],
  ['143 or 993', bad('port-not-a-number')],
  ['70000 TLS', bad('port-not-a-number')],
]

const addresses: readonly Row[] = [
  ['you@example.org', ok('you@example.org')],
  ['You+news@Example.ORG', ok('You+news@Example.ORG')],
  ["o'neil@example.org", ok("o'neil@example.org")],
  ['"you and I"@example.org', ok('"you and I"@example.org')],
  ['"a@b"@example.org', ok('"a@b"@example.org')],
  ['jürgen@bücher.example', ok('jürgen@bücher.example')],
  ['用户@例子.广告', ok('用户@例子.广告')],
  ['\u200byou@example.org ', ok('you@example.org', 'trimmed')],
  [`${long(64)}@example.org`, ok(`${long(64)}@example.org`)],
  ['you', bad('address-no-at')],
  ['you at example.org', bad('address-no-at')],
  ['you@me@example.org', bad('address-two-at')],
  ['you@example.org, me@example.org', bad('address-several')],
  ['@example.org', bad('address-no-local')],
  ['you@', bad('address-no-domain')],
  ['you@example', bad('address-short-domain')],
  ['you@localhost', bad('address-short-domain')],
  ['you@exam_ple.org', bad('address-bad-domain')],
  ['you@192.0.2.1', bad('address-bad-domain')],
  ['you@example..org', bad('address-bad-domain', 'you@example.org')],
  ['you@example.org/x', bad('address-bad-domain', 'you@example.org')],
  ['you @ example.org', bad('address-has-space', 'you@example.org')],
  ['you@example .org', bad('address-has-space', 'you@example.org')],
  ['your name@example.org', bad('address-has-space')],
  ['you\u200b@example.org', bad('address-has-invisible', 'you@example.org')],
  ['you\n@example.org', bad('address-has-invisible', 'you@example.org')],
  ['y(ou@example.org', bad('address-has-character')],
  ['.you@example.org', bad('address-dots', 'you@example.org')],
  ['y..ou.@example.org', bad('address-dots', 'y.ou@example.org')],
  ['you＠example.org', bad('address-full-width', 'you@example.org')],
  ['Your Name <you@example.org>', bad('address-with-name', 'you@example.org')],
  ['<you@example.org>', bad('address-with-name', 'you@example.org')],
  ['"Name" <mailto:you@example.org>', bad('address-with-name', 'you@example.org')],
  ['mailto:you@example.org?subject=x', bad('address-mailto', 'you@example.org')],
  ['you@example.org.', bad('address-punctuation', 'you@example.org')],
  ['you@example.org,', bad('address-punctuation', 'you@example.org')],
  ['“you@example.org”', bad('address-punctuation', 'you@example.org')],
  ['"you@example.org"', bad('address-punctuation', 'you@example.org')],
  ['******@example.org', bad('address-masked')],
  ['y***@example.org', bad('address-masked')],
  [`${long(65)}@example.org`, bad('address-too-long')],
  [`${'ü'.repeat(33)}@example.org`, bad('address-too-long')],
  [`you@${`${long(60)}.`.repeat(5)}example`, bad('address-bad-domain')],
  [`${long(60)}@${`${long(60)}.`.repeat(3)}example.org`, bad('address-too-long')],
  [`${long(2000)}@example.org`, bad('address-too-long')],
]

const logins: readonly Row[] = [
  ['you@example.org', ok('you@example.org')],
  ['you', ok('you')],
  ['EXAMPLE\\you', ok('EXAMPLE\\you')],
  ['you@example.org@server.example', ok('you@example.org@server.example')],
  [' you@example.org', ok('you@example.org', 'trimmed')],
  ['******', bad('login-masked')],
  ['••••', bad('login-masked')],
  ['y***@example.org', bad('login-masked')],
  ['you@\nexample.org', bad('login-has-invisible', 'you@example.org')],
  ['you\u0000', bad('login-has-invisible', 'you')],
  ['mailto:you@example.org', bad('address-mailto', 'you@example.org')],
  ['You <you@example.org>', bad('address-with-name', 'you@example.org')],
  ['you@example.org,', bad('address-punctuation', 'you@example.org')],
  ['you @example.org', bad('address-has-space', 'you@example.org')],
  [long(256), bad('login-too-long')],
]

const names: readonly Row[] = [
  ['Ada Lovelace', ok('Ada Lovelace')],
  ['Zoë 👩‍💻 O’Neil-Łuć', ok('Zoë 👩‍💻 O’Neil-Łuć')],
  ['محمد', ok('محمد')],
  [' Ada ', ok('Ada', 'trimmed')],
  ['you@example.org', ok('you@example.org', 'name-is-address')],
  ['ACM Outbound Email', ok('ACM Outbound Email', 'name-is-description')],
  ['Accountant Mailer', ok('Accountant Mailer')],
  ['Ada\nLovelace', bad('text-has-control', 'Ada Lovelace')],
  ['Ada\u0000\u0001Lovelace', bad('text-has-control', 'Ada Lovelace')],
  ['Ada\u202eecalevoL', bad('text-has-control', 'Ada ecalevoL')],
  [long(201), bad('text-too-long')],
]

const descriptions: readonly Row[] = [
  ['Outbound email', ok('Outbound email')],
  ['for you@example.org', ok('for you@example.org')],
  ['a\tb', bad('text-has-control', 'a b')],
]

const tables: readonly (readonly [PlainFieldId, readonly Row[]])[] = [
  ['imapHost', hosts],
  ['smtpHost', hosts.slice(0, 3)],
  ['imapPort', ports],
  ['smtpPort', ports.slice(0, 3)],
  ['emailAddress', addresses],
  ['imapLogin', logins],
  ['smtpLogin', logins.slice(0, 3)],
  ['fullName', names],
  ['accountDescription', descriptions],
]

describe.each(tables)('checkValue of %s', (field, rows) => {
  it.each(['', ' ', '\t\r\n', '\u00a0\u2003', '\u200b\ufeff\u00ad'])('takes %j for empty', (raw) => {
    expect(checkValue(field, raw)).toEqual({ state: 'empty' })
  })

  it.each(rows)('%j', (raw, check) => {
    expect(checkValue(field, raw)).toEqual(check)
  })
})
