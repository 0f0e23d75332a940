import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// Says what each language of the site still lacks. Nothing fails: what is missing is shown in English.
const root = process.cwd()
/** @type {{ module: typeof import('./translation-report.ts') }} */
const { module } = await runnerImport(resolve(root, 'scripts/translation-report.ts'), {
  resolve: { noExternal: [/^#/] },
})
for (const line of await module.reportSite(root, resolve(root, process.env['SITE'] ?? 'src/content/site.ts')))
  console.log(line)
