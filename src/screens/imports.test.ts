import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { families } from './registry.ts'

const files = readdirSync('src/screens', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))

const importsOf = (file: string) =>
  [...readFileSync(`src/screens/${file}`, 'utf8').matchAll(/from '#(content\/\w+\/[\w-]+|screens\/[\w/-]+)/g)].map(
    ([, path = '']) => path,
  )

/** The one provider or program whose words a family is a picture of. */
const owner: Readonly<Record<string, string>> = {
  android: 'content/programs/thunderbird-android',
  ios: 'content/programs/iphone',
  mac: 'content/programs/apple-mail',
  'outlook-mac': 'content/programs/outlook-mac',
  'panel/mailroute': 'content/providers/mailroute',
  thunderbird: 'content/programs/thunderbird',
  web: 'content/programs/gmail',
  windows: 'content/programs/outlook-windows',
}

/** The folder of each family. */
const folders = Object.values(families).map(({ module }) => module.replace(/^src\/screens\/|\/[^/]+$/g, ''))
const familyOfPath = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`))

it.each(files)('%s takes words of no other provider or program than the one it is a picture of', (file) => {
  const foreign = importsOf(file)
    .filter((path) => /^content\/(?:programs|providers)\//.test(path))
    .filter((path) => !Object.entries(owner).some(([family, own]) => own === path && file.startsWith(`${family}/`)))
  expect(foreign).toEqual([])
})

it.each(files)('%s leans on no other family of screens', (file) => {
  const others = importsOf(file).flatMap((path) => familyOfPath(path.replace(/^screens\//, '')) ?? [])
  expect(others.filter((other) => other !== familyOfPath(file))).toEqual([])
})
