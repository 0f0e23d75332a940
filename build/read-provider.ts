import { readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { imageSize } from 'image-size'
import * as v from 'valibot'
import type { Pictures } from '../src/content/providers/from-file/collect.ts'
import { makeProvider } from '../src/content/providers/from-file/make-provider.ts'
import { providerSchema, type ProviderFile } from '../src/content/providers/from-file/schema.ts'
import type { Provider } from '../src/model/provider.ts'
import { brandFaults, brandStyles } from './brand-colors.ts'

/** What the build makes of a provider's file. */
export interface ReadProvider {
  readonly provider: Provider
  /** Styles with the provider's color; '' where it has none. */
  readonly styles: string
  /** Where each picture goes in the site, and the file it comes from. */
  readonly pictures: readonly { readonly src: string; readonly file: string }[]
}

/** Something in the file that has to be changed, and where. */
interface Fault {
  readonly place: string
  readonly hint: string
}

/** Reads a provider's file. Throws one error that names everything in it that has to be changed. */
export function readProvider(path: string): ReadProvider {
  const raw = parse(path)
  const faults = [...schemaFaults(raw), ...crossFaults(raw)]
  const parsed = v.safeParse(providerSchema, raw)
  if (faults.length > 0 || !parsed.success) throw refusal(path, faults)
  const { output } = parsed
  const { pictures, missing } = findPictures(path, output)
  const colors = output.colors === undefined ? [] : brandFaults(output.colors)
  const late = [...missing, ...colors.map(([name, hint]) => ({ place: `colors.${name}`, hint }))]
  if (late.length > 0) throw refusal(path, late)
  return {
    provider: makeProvider(output, pictures),
    styles: output.colors === undefined ? '' : brandStyles(output.colors),
    pictures: Object.entries(pictures).map(([name, { src }]) => ({ src, file: resolve(dirname(path), name) })),
  }
}

function refusal(path: string, faults: readonly Fault[]): Error {
  const count = faults.length === 1 ? 'one thing' : `${faults.length} things`
  const lines = faults.map(({ place, hint }) => `  ${place}: ${hint}`)
  return plainError(
    `The provider’s file ${path} needs ${count} changed:\n${lines.join('\n')}\nSee docs/provider.md for what each line means.`,
  )
}

/** An error that shows its message alone: the way through the build's code says nothing to whoever wrote the file. */
function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = message
  return error
}

function parse(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw plainError(`There is no file to read at ${path}. PROVIDER is the way to a provider’s file, from this folder.`)
  }
  try {
    // A mark that some editors put in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw plainError(
      `${path} is not JSON: ${why}.\nOften a comma is missing or one too many, or a quotation mark is not a straight one (").`,
    )
  }
}

/** All that the schema finds; of unknown names every one, though it stops at the first of each object. */
function schemaFaults(raw: unknown): readonly Fault[] {
  const left: unknown = structuredClone(raw)
  const unknown: Fault[] = []
  for (;;) {
    const { issues = [] } = v.safeParse(providerSchema, left)
    const strangers = issues.filter(({ expected }) => expected === 'never')
    if (strangers.length === 0) return [...issues.map(faultOf), ...unknown]
    for (const issue of strangers) {
      const holder: unknown = issue.path?.at(-1)?.input
      const key = issue.path?.at(-1)?.key
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, String(key))
      unknown.push({
        place: placeOf(issue),
        hint: `This name is not known here. Known are: ${namesAt(issue.path?.slice(0, -1).map((item) => String(item.key)) ?? []).join(', ')}.`,
      })
    }
  }
}

type Issue = v.InferIssue<typeof providerSchema>

const placeOf = (issue: Issue) => v.getDotPath(issue) ?? 'the file'

function faultOf(issue: Issue): Fault {
  const place = placeOf(issue)
  if (issue.type === 'strict_object')
    return issue.received === 'undefined'
      ? { place, hint: 'This is missing.' }
      : { place, hint: 'Write a group here, in curly brackets { }.' }
  return { place, hint: issue.message }
}

/** The names that the schema knows at a place. */
function namesAt(path: readonly string[]): readonly string[] {
  let at: object | undefined = providerSchema
  for (const key of ['', ...path]) {
    if (at !== undefined && key !== '') at = inner(at, key)
    while (at !== undefined && 'wrapped' in at) at = at.wrapped as object
  }
  return at !== undefined && 'entries' in at ? Object.keys(at.entries as object) : []
}

function inner(schema: object, key: string): object | undefined {
  if ('entries' in schema) return (schema.entries as Readonly<Record<string, object>>)[key]
  return 'item' in schema ? (schema.item as object) : undefined
}

/** What is no group, where one belongs, is the schema's to say. */
const groupOf = <T>(value: T): T | undefined => (typeof value === 'object' && value !== null ? value : undefined)

/** What no schema can say, because it is about two places at once. */
function crossFaults(raw: unknown): readonly Fault[] {
  const file: Partial<ProviderFile> = groupOf(raw) ?? {}
  const { credentials } = file
  const [servers, support, steps] = [groupOf(file.servers), groupOf(file.support), groupOf(file.steps)]
  const headings = groupOf(groupOf(file.paste)?.headings)
  const faults: Fault[] = []
  const add = (place: string, hint: string) => faults.push({ place, hint })
  if (credentials === 'smtp' && servers?.imap !== undefined)
    add(
      'servers.imap',
      'With credentials "smtp" there is no server for incoming mail. Take this out, or write "one" or "two".',
    )
  if ((credentials === 'one' || credentials === 'two') && servers !== undefined && servers.imap === undefined)
    add('servers.imap', 'This is missing. If your customers only send through you, write "smtp" for credentials.')
  if (support !== undefined && support.email === undefined && support.url === undefined)
    add('support', 'Write an email address or a web address, so that people find help.')
  if (credentials === 'two' && steps?.password !== undefined)
    add('steps.password', 'With two passwords this is called inboundPassword and outboundPassword.')
  if (credentials === 'one' || credentials === 'smtp')
    for (const name of ['inboundPassword', 'outboundPassword'] as const)
      if (steps?.[name] !== undefined)
        add(`steps.${name}`, `With credentials "${credentials}" this is called password.`)
  if (credentials !== 'smtp' && headings !== undefined && headings.imap === undefined)
    add('paste.headings.imap', 'This is missing. The two headings tell the servers apart.')
  for (const [name, step] of Object.entries(steps ?? {}))
    for (const [index, row] of (Array.isArray(step?.rows) ? step.rows : []).entries())
      if (row?.box !== undefined && step.picture === undefined)
        add(`steps.${name}.rows.${index}.box`, 'A ring needs a picture in the same step.')
  return faults
}

/** Finds and measures the pictures that the file names. */
function findPictures(path: string, { steps = {}, logo }: ProviderFile) {
  const named = [
    ...Object.entries(steps).flatMap(([name, step]) =>
      step?.picture === undefined ? [] : [{ place: `steps.${name}.picture.file`, file: step.picture.file }],
    ),
    ...(logo === undefined ? [] : [{ place: 'logo', file: logo }]),
  ]
  const pictures: Record<string, Pictures[string]> = {}
  const missing: Fault[] = []
  for (const [index, { place, file }] of named.entries()) {
    try {
      const { width, height } = imageSize(readFileSync(join(dirname(path), file)))
      pictures[file] ??= { src: `provider/picture-${index + 1}${extname(file).toLowerCase()}`, width, height }
    } catch {
      missing.push({
        place,
        hint: `There is no picture to read at ${file}. Write the way from the provider’s file to it.`,
      })
    }
  }
  return { pictures: pictures as Pictures, missing }
}
