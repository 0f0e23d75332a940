const privateName = /^(?:[^.]+|.+\.(?:home\.arpa|internal|lan|local|localdomain))$/
const privateAddress = /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1$|fe80:|f[cd])/

/** True for a name only known inside a network, and for none at all. */
export function isPrivateName(host: string): boolean {
  return !isIpAddress(host) && (host === '' || privateName.test(host))
}

/** True for a name without a domain. */
export function isBareName(host: string): boolean {
  return /^[\w-]+$/.test(host)
}

export function isIpAddress(host: string): boolean {
  return host.includes(':') || /^\d+(?:\.\d+)+$/.test(host)
}

/** True for an address that can only be a neighbour's. */
export function isPrivateAddress(host: string): boolean {
  return isIpAddress(host) && privateAddress.test(host)
}

/** True for a host talking to itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
