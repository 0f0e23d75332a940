import { runnerImport, type Plugin } from 'vite'

/** What a content module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>

const entry = 'virtual:all-modules'

/** Runs content modules, given by their whole paths, and says what each exports. */
export async function readModules(
  root: string,
  files: readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<ReadonlyMap<string, Exports>> {
  const lines = files.map((file, index) => `import * as m${index} from ${JSON.stringify(file)}`)
  const { module } = await runnerImport<{ readonly all: readonly Exports[] }>(entry, {
    root,
    logLevel: 'error',
    // Imports such as #words/… are the project's own: they are run, too, not left to Node.
    resolve: { noExternal: [/^#/] },
    plugins: [
      {
        name: 'all-modules',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? [...lines, `export const all = [${files.map((_, i) => `m${i}`).join(', ')}]`].join('\n')
            : undefined,
      },
      ...plugins,
    ],
  })
  return new Map(files.map((file, index) => [file, { ...module.all[index] }]))
}
