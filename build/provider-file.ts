import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { readProvider, type ReadProvider } from './read-provider.ts'

/** The line of src/content/site.ts that names the provider. */
const providerImport = /import \{ (\w+) \} from '\.\/providers\/[\w-]+\/provider\.ts'/

const virtual = 'virtual:provider'
/** Modules that belong to one provider alone, and what stands in for them. */
const left = [
  { of: /\/src\/content\/asked\.ts$/, source: /^\.\/providers\/[\w-]+\/asked\.ts$/, code: 'export const asked = {}' },
  {
    of: /\/src\/screens\/registry\.ts$/,
    source: /^\.\/panel\/provider-families\.ts$/,
    code: 'export const providerFamilies = {}',
  },
] as const

/**
 * PROVIDER=path/to/provider.json: builds the site for the provider of that file. It takes the place of the one in
 * src/content/site.ts, and nothing of that one is left: neither its words nor its pictures.
 */
export function providerFile(path: string): Plugin {
  // At once, so that a fault is said before anything is built.
  const read: ReadProvider = readProvider(path)
  const modules = new Map<string, string>([
    [virtual, `export const provider = ${JSON.stringify(read.provider)}`],
    ...left.map(({ code }, index) => [`${virtual}/${index}`, code] as const),
  ])
  const styles = read.styles
  let base = '/'
  return {
    name: 'provider-file',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base
    },
    resolveId(source, importer = '') {
      const index = left.findIndex((each) => each.of.test(importer.replaceAll('\\', '/')) && each.source.test(source))
      const id = source === virtual ? virtual : index >= 0 ? `${virtual}/${index}` : undefined
      return id === undefined ? null : `\0${id}`
    },
    load: (id) => modules.get(id.replace(/^\0/, '')) ?? null,
    transform: {
      filter: { id: /\/src\/(?:content\/site\.ts|styles\.css)$/ },
      handler(code, id) {
        if (id.endsWith('.css')) return styles === '' ? null : { code: `${code}\n${styles}\n`, map: null }
        if (!providerImport.test(code))
          throw new Error('src/content/site.ts does not name its provider in the usual way.')
        return { code: code.replace(providerImport, `import { provider as $1 } from '${virtual}'`), map: null }
      },
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const picture = read.pictures.find(({ src }) => request.url === base + src)
        if (picture === undefined) return next()
        if (picture.src.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml')
        response.end(readFileSync(picture.file))
      })
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { src, file } of read.pictures)
        this.emitFile({ type: 'asset', fileName: src, source: readFileSync(file) })
    },
  }
}
