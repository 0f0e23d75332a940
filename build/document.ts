import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escape } from './escape.ts'
import { fileList } from './name-by-content.ts'
import { pageStyles } from './page-styles.ts'
import { previewTags } from './preview-tags.ts'
import { pagePolicy } from './security-policy.ts'
import { themeScript } from './theme-script.ts'

/** The name of a chunk in the list of files: without its folder and its hash. */
const nameOf = (file = '') => /^assets\/(.+)-[\w-]{8}\.js$/.exec(file)?.slice(1) ?? []

interface ManifestChunk {
  readonly file: string
  readonly name?: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

export interface RenderedPage {
  /** Its address in the site, or `404`. */
  readonly page: string
  readonly title: string
  readonly description: string
  readonly body: string
  /** Source modules the page loads lazily; their styles go into the page. */
  readonly modules: readonly string[]
  /** What it does not answer without: source modules, or groups of chunk-groups.ts by their name. */
  readonly needs: readonly string[]
}

/**
 * Starts the app one frame after `load`, or at the first touch or key: the first paint needs the HTML alone.
 * Until then links are links. With the app comes the whole style sheet: the page itself carries only what it needs.
 */
const starter = (list: string, names: readonly string[]) =>
  `(()=>{let s;const go=()=>{s??=import(${JSON.stringify(list)}).then(({loadChunk:c,sheet:h})=>{` +
  `const l=document.createElement('link');l.rel='stylesheet';l.href=h;document.head.append(l);` +
  `${JSON.stringify(names)}.map(c)})};` +
  `addEventListener('load',()=>requestAnimationFrame(()=>setTimeout(go)));` +
  `for(const t of['pointerdown','keydown'])addEventListener(t,go,{once:true,capture:true})})()`

/** Reads what the client build made and returns a function that writes whole pages. */
export async function document(dist: string, base: string, siteName: string): Promise<(page: RenderedPage) => string> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >
  const styles = new Map<string, string>()
  for (const chunk of Object.values(manifest))
    for (const file of chunk.css ?? [])
      if (!styles.has(file)) styles.set(file, await readFile(join(dist, file), 'utf8'))

  // The group of that name in chunk-groups.ts: all that a page cannot start without.
  const entryId = '_start.js'
  const entry = manifest[entryId]
  if (entry === undefined) throw new Error('The build has no entry.')

  /** The style sheets of a module and all it imports, in order. */
  function stylesOf(id: string, seen: Set<string>): string[] {
    const chunk = manifest[id]
    if (chunk === undefined) throw new Error(`The build has no module ${id}.`)
    if (seen.has(id)) return []
    seen.add(id)
    return [...(chunk.imports ?? []).flatMap((next) => stylesOf(next, seen)), ...(chunk.css ?? [])]
  }

  /** A module's own chunk, or those of a group. */
  function chunksOf(need: string) {
    const ids = Object.keys(manifest).filter((id) => id === need || manifest[id]?.name === need)
    if (ids.length === 0) throw new Error(`The build has no module and no group ${need}.`)
    return ids
  }

  /** What the page does not answer without is asked for with the start, not after it. */
  function scriptOf(needs: readonly string[]) {
    const names = [...needs.flatMap(chunksOf), entryId].flatMap((id) => nameOf(manifest[id]?.file))
    return `${themeScript};${starter(base + fileList, names)}`
  }

  /** Pages with the same chunks have the same style sheets, which are read once. */
  const needed = new Map<string, (html: string) => string>()

  const bare = template
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')

  return ({ page, title, description, body, modules, needs }) => {
    const sheets = new Set([entryId, ...modules].flatMap((id) => stylesOf(id, new Set())))
    const key = [...sheets].join(' ')
    const stylesFor = needed.get(key) ?? pageStyles([...sheets].map((file) => styles.get(file)).join('\n'))
    needed.set(key, stylesFor)
    const style = stylesFor(bare + body)
    const script = scriptOf(needs)
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${escape(pagePolicy(style, script))}" />`,
      `<title>${escape(title)}</title>`,
      `<meta name="description" content="${escape(description)}" />`,
      ...previewTags({ page, title, description, siteName }, base),
      `<style>${style}</style><script>${script}</script>`,
      // A kilobyte that the script begins with; it comes while the page is painted.
      `<link rel="modulepreload" href="${base}${fileList}" fetchpriority="low" />`,
    ].join('\n    ')
    // Functions, so that a `$&` in the text stays text.
    return bare
      .replace('<!--head-->', () => head)
      .replace('<div id="root"><!--app-->', () => `<div id="root" data-page="${page}">${body}`)
  }
}
