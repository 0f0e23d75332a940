import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Builds the site with these settings; gives its folder, which is a new one unless it is named. Throws what the build
 * says where it fails.
 */
export function buildSite(
  settings: Readonly<Record<string, string>>,
  folder = mkdtempSync(join(tmpdir(), 'guide-')),
  more: readonly string[] = [],
): string {
  // Playwright sets NODE_ENV; a site is built for production. The preview pictures are those of the site itself.
  const { NODE_ENV: _test, ...env } = process.env
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, [...vite, ...more], { env: { ...env, PREVIEWS: 'keep', ...settings }, stdio: 'pipe' })
  return folder
}
