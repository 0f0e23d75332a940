import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// What the site is made of, for whoever checks deliveries: CycloneDX, as npm writes it from the lock file.

const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const written = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 64 * 1024 * 1024,
})
const { serialNumber: _serial, ...bill } = JSON.parse(written)
const { timestamp: _time, ...metadata } = bill.metadata
// npm names the project after its folder; and the same delivery gives the same file.
const component = { ...metadata.component, name, version, purl: `pkg:npm/${name}@${version}` }

/** What ships and all it depends on. npm's own --omit=dev leaves out what a tool wants beside it, too (valibot). */
const shipped = new Set(Object.keys(dependencies))
for (const each of shipped)
  for (const needed of Object.keys(packages[`node_modules/${each}`]?.dependencies ?? {})) shipped.add(needed)
const components = bill.components.filter((/** @type {{ group?: string, name: string, scope?: string }} */ each) =>
  shipped.has(each.group === undefined ? each.name : `${each.group}/${each.name}`),
)
for (const each of components) each.scope = 'required'
const refs = new Set(components.map((/** @type {{ 'bom-ref': string }} */ each) => each['bom-ref']))
const arrows = bill.dependencies.flatMap((/** @type {{ ref: string, dependsOn?: string[] }} */ each) => {
  const isProject = each.ref === metadata.component['bom-ref']
  const dependsOn = (each.dependsOn ?? []).filter((ref) => refs.has(ref))
  return isProject || refs.has(each.ref) ? [{ ref: each.ref, dependsOn }] : []
})
const file = join(process.env['DIST'] ?? 'dist', 'bill-of-materials.cdx.json')
writeFileSync(
  file,
  `${JSON.stringify({ ...bill, metadata: { ...metadata, component }, components, dependencies: arrows }, null, 2)}\n`,
)
console.log(`${file}: ${components.length} packages`)
