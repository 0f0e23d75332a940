import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The page as somebody would write it by hand: the same text, drawing and styles, no script, nothing of React.
 * @param {string} html
 */
export function withoutApp(html) {
  return html
    .replaceAll(/<script>.*?<\/script>/gs, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/<!--.*?-->/gs, '')
}

/**
 * All steps in one page, with the few lines of script that show one at a time: the least a page that needs no reload
 * between steps can be.
 * @param {string} dist
 * @param {readonly string[]} steps addresses
 */
export function allSteps(dist, steps) {
  const pages = steps.map((step) => withoutApp(readFileSync(join(dist, step, 'index.html'), 'utf8')))
  const first = pages[0] ?? ''
  const styles = pages.map((page) => /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '')
  const longest = styles.reduce((a, b) => (b.length > a.length ? b : a), '')
  const mains = pages.map((page) => /<main[^>]*>(.*?)<\/main>/s.exec(page)?.[1] ?? '')
  const sections = mains.map((main, index) => `<section data-step${index === 0 ? '' : ' hidden'}>${main}</section>`)
  const script = `
    const all = [...document.querySelectorAll('[data-step]')]
    let at = 0
    const show = (next) => {
      all[at].hidden = true
      at = (next + all.length) % all.length
      all[at].hidden = false
      document.title = all[at].querySelector('h1').textContent
      all[at].querySelector('h1').focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    addEventListener('click', (event) => {
      const link = event.target.closest('nav a')
      if (link === null) return
      event.preventDefault()
      show(link.matches(':last-child') ? at + 1 : at - 1)
    })
    document.documentElement.dataset.ready = ''`
  return first
    .replace(/<style>.*?<\/style>/s, () => `<style>${longest}</style>`)
    .replace(
      /(<main[^>]*>).*?(<\/main>)/s,
      (_, open, close) => `${open}${sections.join('')}${close}<script>${script}</script>`,
    )
}
