import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'

const { ssl, startTls } = outlookWindowsWords.internet

/** The ports that go with one kind of encryption, whatever the provider's usual one is. */
const byPort: Readonly<Record<string, string>> = { '465': ssl, '587': startTls, '993': ssl, '143': startTls }

/** What is chosen for a port; for any other, what the provider says. */
export const encryptionOf = (port: string, security: string | undefined) =>
  byPort[port] ?? (security === 'tls' ? ssl : startTls)
