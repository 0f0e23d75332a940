import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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

test('every host sends every header', () => {
  for (const name of Object.keys(hostHeaders))
    for (const made of [headersFile('/'), nginxFile(), nginxFolderFile(), caddyFile(), caddyFolderFile()])
      expect(made).toContain(name)
})
