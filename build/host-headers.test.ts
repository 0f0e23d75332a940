import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagePolicy } from './security-policy.ts'
import { caddyFile, caddyFolderFile, headersFile, hostHeaders, nginxFile, nginxFolderFile } from './host-headers.ts'

// The files in deploy/ are made from one table. UPDATE=1 npm run test:unit writes them anew.
test.each([
  ['deploy/nginx.conf', nginxFile()],
  ['deploy/nginx-folder.conf', nginxFolderFile()],
  ['deploy/Caddyfile', caddyFile()],
  ['deploy/Caddyfile-folder', caddyFolderFile()],
])('%s is what the table of headers makes', (file, made) => {
  if (process.env['UPDATE'] === '1') writeFileSync(file, made)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(made)
})

test('the policy of the hosts allows nothing inline, and names every kind of content but script and style', () => {
  const policy = hostHeaders['Content-Security-Policy'] ?? ''
  expect(policy).not.toMatch(/unsafe|default-src|script-src|style-src/)
  for (const kind of ['font', 'frame', 'media', 'object']) expect(policy).toContain(`${kind}-src 'none'`)
  for (const kind of ['img', 'manifest', 'worker', 'connect']) expect(policy).toContain(`${kind}-src 'self'`)
  for (const part of ["frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"]) expect(policy).toContain(part)
  expect(policy).toContain("require-trusted-types-for 'script'")
})

test('the policy of a page denies all it does not name, and sends nothing anywhere', () => {
  const policy = pagePolicy('a{}', 'b()')
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[\w+/]+='; style-src 'self' 'sha256-[\w+/]+=';/,
  )
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toContain('unsafe')
})

test('no host forbids the clipboard, which “Paste from clipboard” reads', () => {
  for (const made of Object.values(hostHeaders)) expect(made).not.toContain('clipboard')
})

test('every host sends every header', () => {
  for (const name of Object.keys(hostHeaders))
    for (const made of [headersFile(['/']), nginxFile(), nginxFolderFile(), caddyFile(), caddyFolderFile()])
      expect(made).toContain(name)
})
