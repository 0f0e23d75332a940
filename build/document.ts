import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languageBases } from '../src/engine/links/language-bases.ts'
import { scopeOf } from '../src/engine/links/scope-of.ts'
import { escape } from './escape.ts'
import { framedScript } from './framed.ts'
import type { SiteWords } from './manifest.ts'
import { pageStyles } from './page-styles.ts'
import { previewTags } from './preview-tags.ts'
import { pagePolicy } from './security-policy.ts'
import { themeScript } from './theme-script.ts'

interface ManifestChunk {
  readonly file: string
  readonly name?: string
  readonly css?: readonly string[]
}

export interface RenderedPage {
  /** Its address in the site, or `404`. */
  readonly page: string
  readonly title: string
  readonly description: string
  readonly body: string
  /** Source modules in chunks of their own that the page shows: asked for with the start. */
  readonly modules: readonly string[]
}

/** Shown by the starter, or by the app, where the page cannot start. A plain link: it works without any script. */
const notStarted = (words: SiteWords['loading']) =>
  `<p id="not-started" class="not-started" role="alert" hidden>${escape(words.notStarted)} <a href="">${escape(words.loadAgain)}</a></p>`

/** All there is in a frame of another site (`build/framed.ts`). */
const framed = (words: SiteWords['loading']) =>
  `<p class="framed">${escape(words.framed)} <a href="" target="_blank" rel="noopener">${escape(words.openAlone)}</a></p>`

/** How long a page that does not start waits before it says so. */
const patience = 15_000

/**
 * Starts the app one frame after `load`, or at the first touch or key: the first paint needs the HTML alone.
 * Until then links are links. With the app comes the whole style sheet: the page itself carries only what it needs.
 * What the page shows is asked for with the start, not after it. The start is tried twice, and what does not come, or
 * hangs, is said in the page. The sheet is asked for until it comes.
 */
const starter = (start: string, needs: readonly string[], sheet: string) =>
  `(()=>{const say=()=>{if(!('ready'in document.documentElement.dataset))document.getElementById('not-started').hidden=false};` +
  `let s;const go=()=>{if(s||'framed'in document.documentElement.dataset)return;s=setTimeout(say,${patience});` +
  `const c=()=>{const l=document.createElement('link');l.rel='stylesheet';l.href=${JSON.stringify(sheet)};` +
  `l.onerror=()=>{l.remove();setTimeout(c,5000)};document.head.append(l)};c();` +
  `for(const n of ${JSON.stringify(needs)})import(n).catch(()=>{});` +
  `const i=()=>import(${JSON.stringify(start)});i().catch(()=>new Promise(r=>setTimeout(r,1000)).then(i)).catch(say)};` +
  `addEventListener('load',()=>requestAnimationFrame(()=>setTimeout(go)));` +
  `for(const t of['pointerdown','keydown'])addEventListener(t,go,{once:true,capture:true})})()`

/** Reads what the client build made and returns a function that writes whole pages. */
export async function document(
  dist: string,
  base: string,
  site: SiteWords,
  hasPicture: boolean,
): Promise<(page: RenderedPage) => string> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >
  // The groups of these names in vite.config.ts: all that a page starts with.
  const [entry, library] = ['start', 'library'].map((group) =>
    Object.values(manifest).find(({ name }) => name === group),
  )
  const sheet = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file
  if (entry === undefined || library === undefined || sheet === undefined)
    throw new Error('The build has no entry, or no style sheet.')
  // A page whose parts do not come asks for it (src/platform/who-answers.ts): the start has another name in each version.
  await writeFile(join(dist, 'version.js'), `export const start = ${JSON.stringify(entry.file)}\n`)
  const scope = scopeOf(languageBases(site.languages, site.lang, base)[0]?.base ?? base)
  const stylesFor = pageStyles(await readFile(join(dist, sheet), 'utf8'))

  function fileOf(id: string) {
    const file = manifest[id]?.file
    if (file === undefined) throw new Error(`The build has no module ${id}.`)
    return base + file
  }

  const script = (modules: readonly string[]) =>
    `${framedScript(site.frameAncestors)};${themeScript(`${scope}/preferences`)};${starter(base + entry.file, [base + library.file, ...modules.map(fileOf)], base + sheet)}`

  const bare = template
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')

  const after = notStarted(site.loading) + framed(site.loading)
  return ({ page, title, description, body, modules }) => {
    const style = stylesFor(bare + after + body)
    const code = script(modules)
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${escape(pagePolicy(style, code))}" />`,
      `<title>${escape(title)}</title>`,
      `<meta name="description" content="${escape(description)}" />`,
      ...previewTags({ page, title, description, site, hasPicture }, base),
      `<style>${style}</style><script>${code}</script>`,
    ].join('\n    ')
    // Functions, so that a `$&` in the text stays text.
    return bare
      .replace('<!--head-->', () => head)
      .replace('<div id="root"><!--app--></div>', () => `<div id="root" data-page="${page}">${body}</div>${after}`)
  }
}
