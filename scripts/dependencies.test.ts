import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Package {
  readonly version?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
/** What the site ships: the dependencies and all that they depend on. */
function shippedNames(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    shippedNames(Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}), seen)
  }
  return seen
}

const words = (text: string) => text.split(/[\s,.;:()]+/)

test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})

test('what ships is MIT and runs nothing when it is installed', () => {
  const names = [...shippedNames(Object.keys(manifest.dependencies))]
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Package
    expect(license, name).toBe('MIT')
    expect(lock.packages[`node_modules/${name}`]?.hasInstallScript ?? false, name).toBe(false)
  }
})

test('docs/dependencies.md names what ships with its version, what stands behind it, and what is for development', () => {
  const [shipped = '', behind = ''] = readFileSync('docs/dependencies.md', 'utf8').split('\nBehind them: ')
  const [transitive = '', development = ''] = behind.split('\nDevelopment only: ')
  const rows = shipped
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^\| ([a-z., -]+?) +\| (\d+\.\d+\.\d+) +\|/g)])
    .flatMap(([, names = '', version = '']) => names.split(', ').map((name) => [name, version]))
  expect(Object.fromEntries(rows)).toEqual(manifest.dependencies)
  const names = [...shippedNames(Object.keys(manifest.dependencies))].filter((name) => !(name in manifest.dependencies))
  expect(words(transitive)).toEqual(expect.arrayContaining(names))
  const others = Object.keys(manifest.devDependencies).filter((name) => !name.startsWith('@types/'))
  expect(words(development)).toEqual(expect.arrayContaining(others))
})

test('the lock file holds the native builds of every system', () => {
  for (const [path, entry] of Object.entries(lock.packages))
    for (const name of Object.keys(entry.optionalDependencies ?? {}))
      expect(
        [`${path}/node_modules/${name}`, `node_modules/${name}`].some(
          (place) => lock.packages[place]?.version !== undefined,
        ),
        `${path} → ${name}`,
      ).toBe(true)
})

test('no package runs anything when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('the bill of materials has every package that ships, with its version and hash, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bill-'))
  execFileSync(process.execPath, ['scripts/write-bill-of-materials.mjs'], { env: { ...process.env, DIST: folder } })
  const bill = JSON.parse(readFileSync(join(folder, 'bill-of-materials.cdx.json'), 'utf8')) as {
    readonly bomFormat: string
    readonly metadata: { readonly component: { readonly name: string } }
    readonly components: readonly {
      readonly name: string
      readonly group?: string
      readonly version: string
      readonly hashes?: readonly object[]
    }[]
  }
  rmSync(folder, { recursive: true })
  expect(bill.bomFormat).toBe('CycloneDX')
  expect(bill.metadata.component.name).toBe('mail-setup-guide')
  const listed = bill.components.map(({ name, group }) => (group === undefined ? name : `${group}/${name}`))
  expect(listed.toSorted()).toEqual([...shippedNames(Object.keys(manifest.dependencies))].toSorted())
  for (const { name, version, hashes } of bill.components) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
    expect(hashes?.length, name).toBeGreaterThan(0)
  }
})
