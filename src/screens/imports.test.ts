import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = readdirSync('src/screens', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))

const importsOf = (file: string) =>
  [...readFileSync(`src/screens/${file}`, 'utf8').matchAll(/from '#(content\/\w+\/[\w-]+|screens\/[\w/-]+)/g)].map(
    ([, path = '']) => path,
  )

/** The one provider or program whose words a family is a picture of. */
const owner: Readonly<Record<string, string>> = {
  ios: 'content/programs/iphone',
  mac: 'content/programs/apple-mail',
  'panel/mailroute': 'content/providers/mailroute',
}

it.each(files)('%s takes words of no other provider or program than the one it is a picture of', (file) => {
  const foreign = importsOf(file)
    .filter((path) => /^content\/(?:programs|providers)\//.test(path))
    .filter((path) => !Object.entries(owner).some(([family, own]) => own === path && file.startsWith(`${family}/`)))
  expect(foreign).toEqual([])
})

it.each(files)('%s leans on no other family of screens', (file) => {
  const family = /^(kit|panel\/[\w-]+|\w+)\//.exec(file)?.[1]
  const families = importsOf(file).flatMap((path) => /^screens\/(?!kit\/)(panel\/[\w-]+|\w+)\//.exec(path)?.[1] ?? [])
  expect(families.filter((other) => other !== family)).toEqual([])
})
