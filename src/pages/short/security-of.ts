/** Ports on which TLS comes first (RFC 8314); on all others it begins with STARTTLS. */
const tlsPorts = new Set(['993', '465', '995'])

export const securityOf = (port: string): 'tls' | 'starttls' => (tlsPorts.has(port.trim()) ? 'tls' : 'starttls')
