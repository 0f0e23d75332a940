import { v5 } from 'uuid'
import type { Connection } from '#outputs/connection/connection.ts'
import type { MobileAccount } from './mobile-account.ts'

/*
 * The file that Thunderbird for Android and K-9 Mail export and import, with one account and no other setting. The app
 * turns a scanned code into the very same file, so this is written as its own writer does (XmlSettingWriter.kt in
 * feature/migration/qrcode of thunderbird/thunderbird-android). Without a password in it the app asks for it.
 */
const version = 99
const format = 1
const security = { starttls: 'STARTTLS_REQUIRED', tls: 'SSL_TLS_REQUIRED' } as const
/** What the app itself takes for IMAP. */
const deletePolicy = 'DELETE'

/** Drawn at random once: one account has one id, so that a second import is no second account. */
const namespace = '9eb6d940-e056-4c14-8cac-afafd5962204'

/** The settings file of an account. The same values give the same text. */
export function writeSettingsFile({ name, person, address, incoming, outgoing }: MobileAccount): string {
  const id = v5(JSON.stringify([address.toLowerCase(), incoming.host]), namespace)
  return [
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
    `<k9settings version="${version}" format="${format}">`,
    '  <accounts>',
    `    <account uuid="${id}">`,
    `      ${element('name', name)}`,
    '      <settings>',
    `        <value key="deletePolicy">${deletePolicy}</value>`,
    '      </settings>',
    ...server('incoming-server', 'IMAP', incoming),
    ...server('outgoing-server', 'SMTP', outgoing),
    '      <identities>',
    '        <identity>',
    `          ${element('name', person)}`,
    `          ${element('email', address)}`,
    '        </identity>',
    '      </identities>',
    '    </account>',
    '  </accounts>',
    '</k9settings>',
    '',
  ].join('\n')
}

const server = (tag: string, type: string, { host, port, security: kind, login }: Connection) => [
  `      <${tag} type="${type}">`,
  `        ${element('host', host)}`,
  `        ${element('port', port)}`,
  `        ${element('connection-security', security[kind])}`,
  `        ${element('authentication-type', 'PLAIN')}`,
  `        ${element('username', login)}`,
  `      </${tag}>`,
]

const element = (tag: string, text: string) => `<${tag}>${escape(text)}</${tag}>`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replaceAll(/[&<>]/g, (character) => escapes[character] ?? '')

/** The name of the file: letters, digits and `@ . _ -` only, and the ending that the app gives its own. */
export const settingsFileName = ({ address }: MobileAccount): string =>
  `thunderbird-${address
    .toLowerCase()
    .replaceAll(/[^a-z\d@._-]+/g, '-')
    .slice(0, 80)}.k9s`
