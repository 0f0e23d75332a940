import type { Connection } from '#outputs/connection/connection.ts'
import type { MobileAccount } from './mobile-account.ts'

/*
 * Thunderbird's “Export for Mobile” format, version 1 of 2025-02-06: nested JSON arrays, since room in a QR code is
 * scarce. https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/qr-code-format.md
 * There is a package for it, `thunderbird-account-qr-code`, but without types and for Thunderbird's own accounts; what
 * is needed of the format is less than what would be needed to use it.
 */
const formatVersion = 1
const imap = 0
const smtp = 0
const security = { starttls: 2, tls: 3 } as const
/** The password itself, over a connection that is protected. */
const passwordCleartext = 1

const server = (protocol: number, { host, port, security: kind, login }: Connection) =>
  [protocol, host, Number(port), security[kind], passwordCleartext, login] as const

/**
 * What the QR code of an account says. The passwords are left out: both are optional in the format, and are the last
 * elements of their arrays. A name that is the address is left out, too, as the format has it.
 */
export function writeCode({ name, person, address, incoming, outgoing }: MobileAccount): string {
  return JSON.stringify([
    formatVersion,
    [1, 1],
    [...server(imap, incoming), ...(name === address ? [] : [name])],
    [[server(smtp, outgoing), [address, person]]],
  ])
}
