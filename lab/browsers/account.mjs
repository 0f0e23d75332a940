import { runnerImport } from 'vite'

/** @type {typeof import('./content.ts')} */
export const content = (await runnerImport('./lab/browsers/content.ts')).module

/** What the person of the journey types in, by public name, and on which step. */
export const typed = {
  'account-details': { 'Full name': 'Ada Example', 'Email address': 'you@example.org' },
  'inbound-password': { 'Inbound (IMAP) password': 'Fern-4711-Inbound' },
  'outbound-password': { 'Outbound (SMTP) password': ' Quarz "0815" Outbound ' },
}

/** @type {Readonly<Record<string, string>>} */
export const account = Object.assign({}, ...Object.values(typed))

export const passwords = [
  typed['inbound-password']['Inbound (IMAP) password'],
  typed['outbound-password']['Outbound (SMTP) password'],
]

/** What the step “server-settings” must give out, by the names of its copy buttons. */
export const values = content.valuesAt('server-settings', account)

/** @type {(step: string) => string} the address of a step within the site */
export const stepPath = (step) => `/${content.guide}/${step}`
