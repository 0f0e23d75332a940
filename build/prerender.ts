import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { languageBases } from '../src/engine/links/language-bases.ts'
import { document, type RenderedPage } from './document.ts'
import { headersFile } from './host-headers.ts'
import { writeManifest, type SiteWords } from './manifest.ts'
import { drawPreviews, refreshPreviews } from './preview-pictures.ts'
import { writeServiceWorker } from './service-worker.ts'

/** What src/entry-prerender.tsx offers. */
export interface PrerenderEntry {
  readonly site: SiteWords
  readonly pages: () => Promise<readonly string[]>
  /** Old addresses with the page each leads to now. */
  readonly oldAddresses: () => Promise<Readonly<Record<string, string>>>
  readonly render: (page: string, base: string) => Promise<Omit<RenderedPage, 'page'>>
  readonly previewMarkup: () => Promise<ReadonlyMap<string, string>>
}

/**
 * Where the Node build goes meanwhile: beside the site, so that two builds to two folders do not meet. Never in it, also
 * for a folder given with its final slash: the list of files to keep offline would name what is gone afterwards.
 */
const ssrFolder = (outDir: string) => `${outDir.replace(/[/\\]+$/, '')}-ssr`

interface PrerenderOptions {
  /** Whether the pictures for chats are drawn anew where they are out of date; only for what is shown to people. */
  readonly drawsPreviews: boolean
  /** Whether the pictures in public/previews are this site's: another provider's never go into its pages. */
  readonly keepsPreviews: boolean
}

/** Builds the client, then a Node build of the same pages, and writes one HTML file per page with it. */
export function prerender(previews: PrerenderOptions): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: ({ build }) => ({
      environments: {
        ssr: {
          build: {
            outDir: ssrFolder(build?.outDir ?? 'dist'),
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            // What pages load later is here at once.
            rolldownOptions: { input: 'src/entry-prerender.tsx', checks: { ineffectiveDynamicImport: false } },
          },
          // One React for the renderer and the pages.
          resolve: { noExternal: true },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (client === undefined || ssr === undefined) throw new Error('Both builds are needed to prerender.')
          await builder.build(client)
          await builder.build(ssr)
          const { root, base, build: options } = builder.config
          await writePages({ root, base, outDir: options.outDir, ...previews })
        },
      },
    }),
  }
}

interface Site extends PrerenderOptions {
  readonly root: string
  readonly base: string
  readonly outDir: string
}

async function writePages({ root, base, outDir, drawsPreviews, keepsPreviews }: Site) {
  const dist = resolve(root, outDir)
  const ssr = resolve(root, ssrFolder(outDir))
  const entryFile = pathToFileURL(join(ssr, 'entry-prerender.js')).href
  const entry = (await import(entryFile)) as PrerenderEntry
  const shell = await document(dist, base, entry.site, drawsPreviews || keepsPreviews)
  const pages = await entry.pages()
  const old = Object.entries(await entry.oldAddresses())
  for (const page of pages) {
    const html = shell({ page, ...(await entry.render(page, base)) })
    const files =
      page === '404'
        ? ['404.html']
        : [page, ...old.flatMap(([from, to]) => (to === page ? [from] : []))].map((path) => join(path, 'index.html'))
    for (const file of files) {
      await mkdir(dirname(join(dist, file)), { recursive: true })
      await writeFile(join(dist, file), html)
    }
  }
  if (!keepsPreviews) await rm(join(dist, 'previews'), { recursive: true, force: true })
  if (drawsPreviews && keepsPreviews) refreshPreviews(root, dist, await entry.previewMarkup())
  else if (drawsPreviews) drawPreviews(root, join(dist, 'previews'), [...(await entry.previewMarkup()).keys()])
  await rm(join(dist, '.vite'), { recursive: true })
  const [first, ...others] = languageBases(entry.site.languages, entry.site.lang, base)
  // One file at the root speaks for all languages.
  if (first?.base === base)
    await writeFile(
      join(dist, '_headers'),
      headersFile([base, ...others.map((each) => each.base)], entry.site.frameAncestors),
    )
  await writeManifest(dist, base, entry.site)
  await writeServiceWorker(root, dist, base)
  await rm(ssr, { recursive: true })
}
