// Signs a profile with certificates made for this, as docs/profile.md says, and looks at what comes of it: the same
// profile inside, a chain that holds, and refusals where it must not hold. Ends with 1 when one of them is missing.
//   node lab/signing/try-signing.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'signing-'))
const at = (/** @type {string} */ name) => join(folder, name)
const profile = 'testing/profiles/mailroute.mobileconfig'

/** @type {(...args: readonly string[]) => boolean} */
const openssl = (...args) => spawnSync('openssl', args, { encoding: 'utf8' }).status === 0

/** A certificate that ends in a year, signed by `issuer`, or by itself. */
function make(/** @type {string} */ name, /** @type {string} */ subject, /** @type {readonly string[]} */ extra) {
  const made = openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', `/CN=${subject}`],
    ...['-keyout', at(`${name}.key`), '-out', at(`${name}.pem`)],
    ...extra,
  )
  if (!made) throw new Error(`openssl could not make ${name}. It takes openssl 3.`)
}

const authority = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign']
const signer = ['-addext', 'basicConstraints=CA:FALSE', '-addext', 'keyUsage=critical,digitalSignature']
make('root', 'Root of the test', authority)
make('stranger', 'Another root', authority)
make('signer', 'mail.example.net', [...signer, '-CA', at('root.pem'), '-CAkey', at('root.key')])

const signing = spawnSync('lab/signing/sign-profile.sh', [
  ...['signer.pem', 'signer.key', 'root.pem'].map(at),
  profile,
  at('signed.mobileconfig'),
])
const signed = signing.status === 0 ? readFileSync(at('signed.mobileconfig')) : Buffer.alloc(0)

const verify = (/** @type {readonly string[]} */ more, root = 'root.pem', file = 'signed.mobileconfig') =>
  openssl(
    ...['cms', '-verify', '-inform', 'DER', '-binary', '-purpose', 'any', '-CAfile', at(root)],
    ...['-in', at(file), '-out', at('inside.mobileconfig'), ...more],
  )

const changed = Buffer.from(signed)
const place = changed.indexOf('imap.mailroute.net')
if (place >= 0) changed.write('evil', place)
writeFileSync(at('changed.mobileconfig'), changed)

const inDays = (/** @type {number} */ days) => String(Math.floor(Date.now() / 1000) + days * 24 * 3600)
const results = [
  ['signed by the recipe', signed.length > 0],
  ['holds for the root it comes from', verify([])],
  [
    'the profile inside is the same, byte for byte',
    readFileSync(at('inside.mobileconfig')).equals(readFileSync(profile)),
  ],
  ['does not hold for another root', !verify([], 'stranger.pem')],
  ['does not hold once a byte is changed', place >= 0 && !verify([], 'root.pem', 'changed.mobileconfig')],
  ['holds until the certificate ends', verify(['-attime', inDays(364)])],
  ['does not hold after that', !verify(['-attime', inDays(366)])],
]
for (const [what, isTrue] of results) console.log(`${isTrue ? 'yes' : 'NO '}  ${what}`)
rmSync(folder, { recursive: true })
process.exitCode = results.every(([, isTrue]) => isTrue) ? 0 : 1
