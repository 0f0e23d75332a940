import type { Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile } from '../build/host-headers.ts'
import { pagePolicy } from '../build/security-policy.ts'
import { expect, test } from './fixtures.ts'
import {
  builtPages,
  dist,
  everyGuide,
  expectDone,
  goNext,
  guideAt,
  guidePath,
  isEvery,
  isStepPath,
  open,
  pagesToSee,
  someOf,
  stepIds,
  stepPath,
  total,
} from './guide.ts'
import { mac } from './mac.ts'
import { SiteServer } from './site-server.ts'
import { progressKey, seedStorage, settingsKey, storedProgress, storedSettings } from './stored.ts'
import { watchContext } from './watch.ts'

const pages = builtPages()
const fileOf = (path: string) => join(dist, path, 'index.html')
const htmlOf = (path: string) => readFileSync(fileOf(path), 'utf8')

/** What a person with a long name and her own servers has stored in the middle, and at the end. */
const values = { fullName: 'Ada Example', emailAddress: 'you@example.org', smtpHost: 'smtp.example.org' }
const stored: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'some progress': {
    [progressKey]: storedProgress({
      at: 'mail-servers',
      done: ['sign-in', 'add-account'],
      answers: { macos: '12', service: 'mems' },
    }),
    [settingsKey]: storedSettings(values),
  },
  'all done': {
    [progressKey]: storedProgress({ at: 'send-a-test', done: stepIds, answers: { macos: '15', service: 'hosted' } }),
    [settingsKey]: storedSettings(values),
  },
}

test('the watch sees what must not happen', async ({ page, watch }) => {
  await open(page, '/')
  await page.evaluate(() => {
    console.error('an error')
    console.warn('a warning')
    setTimeout(() => {
      throw new Error('thrown')
    })
    new Image().src = 'https://elsewhere.example.org/pixel.gif'
    void fetch('/icon.svg').catch(() => undefined)
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'a { color: red }' }))
    setTimeout(() => (document.body.innerHTML = '<p></p>'))
    // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is the point
    setTimeout(() => new Function('return 1')())
  })
  for (const words of [
    /error: an error/,
    /warning: a warning/,
    /uncaught: Error: thrown/,
    /securitypolicyviolation: img-src/,
    /securitypolicyviolation: connect-src/,
    /securitypolicyviolation: style-src-elem inline/,
    /securitypolicyviolation: require-trusted-types-for trusted-types-sink/,
    /uncaught: TypeError: .*'TrustedHTML' assignment/,
    /uncaught: EvalError: /,
  ])
    await expect.poll(() => watch.complaints.some((complaint) => words.test(complaint)), String(words)).toBe(true)
  await page.goto('data:text/html,<img src="https://elsewhere.example.org/pixel.gif">')
  await expect
    .poll(() => watch.complaints.some((complaint) => complaint.startsWith('request to https://elsewhere')))
    .toBe(true)
  watch.complaints.length = 0
})

test('every public address is a file of its own', () => {
  const expected = [
    '/',
    ...everyGuide.flatMap(({ path, stepIds: ids, stepPath: pathOf }) => [path, ...ids.map(pathOf)]),
  ]
  expect(pages).toEqual(expect.arrayContaining(expected))
  expect(existsSync(join(dist, '404.html'))).toBe(true)
})

test('every page has a title and a description of its own', () => {
  const titles = pages.map((path) => /<title>([^<]+)<\/title>/.exec(htmlOf(path))?.[1] ?? '')
  const descriptions = pages.map((path) => /<meta name="description" content="([^"]+)"/.exec(htmlOf(path))?.[1] ?? '')
  for (const texts of [titles, descriptions]) expect(texts.every((text) => text.length > 10)).toBe(true)
  expect(new Set(titles).size).toBe(pages.length)
  // Guides share steps: those of the provider read the same in each.
  for (const { path } of everyGuide) {
    const own = descriptions.filter((_, index) => `${pages[index]}/`.startsWith(`${path}/`))
    expect(new Set(own).size, path).toBe(own.length)
  }
  for (const guide of everyGuide)
    for (const [index, step] of guide.stepIds.entries())
      expect(titles[pages.indexOf(guide.stepPath(step))]).toMatch(
        new RegExp(`^Step ${index + 1} of ${guide.total}: .+ – ${guide.plan.guide.app}$`),
      )
  for (const path of [...pages.map(fileOf), join(dist, '404.html')])
    // What is there for who has no script is there for nobody else.
    expect(
      readFileSync(path, 'utf8')
        .replaceAll(/<noscript>.*?<\/noscript>/gs, '')
        .match(/<title>|<meta name="description"|<h1[ >]/g),
      path,
    ).toHaveLength(3)
})

test('every link inside the site leads to a page or a place that is there', () => {
  const broken: string[] = []
  for (const file of [...pages.map(fileOf), join(dist, '404.html')]) {
    const html = readFileSync(file, 'utf8')
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      if (/^(?:https:|mailto:)/.test(href)) continue
      const [path = '', anchor] = href.split('#')
      const target = path === '' ? html : pages.includes(path.replace(/(.)\/$/, '$1')) ? htmlOf(path) : undefined
      if (target === undefined || (anchor !== undefined && !target.includes(`id="${anchor}"`)))
        broken.push(`${file}: ${href}`)
    }
  }
  expect(broken).toEqual([])
})

test('every page carries the policy, ahead of all it is for, with the hash of its own style and script', () => {
  for (const file of [...pages.map(fileOf), join(dist, '404.html')]) {
    const html = readFileSync(file, 'utf8')
    const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)]
    const inlined = ['style', 'script'].map((tag) =>
      [...html.matchAll(new RegExp(`<${tag}(?![^>]* src=)[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text = '']) => text),
    )
    expect(policies, file).toHaveLength(1)
    expect(
      inlined.map((texts) => texts.length),
      file,
    ).toEqual([1, 1])
    expect(policies[0]?.[1], file).toBe(pagePolicy(inlined[0]?.[0] ?? '', inlined[1]?.[0] ?? ''))
    expect(html.slice(0, policies[0]?.index), file).not.toMatch(/<(?:style|script|link|img)\b/)
  }
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(headersFile(['/']))
})

test('no page holds an inline style attribute or a handler, which the policy would block', () => {
  for (const path of pages) {
    const body = htmlOf(path).split('<body')[1] ?? ''
    expect(body.match(/<[^>]* (?:style|on[a-z]+)="/g), path).toBeNull()
  }
})

/** Every visit finds this stored, and nothing else. */
const beginWith = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    localStorage.clear()
    sessionStorage.clear()
    for (const [key, value] of entries) localStorage.setItem(key, value)
  }, Object.entries(texts))

/** Every piece of text in the content of each page, without words for readers who have no script. */
const piecesOf = (files: readonly string[]): readonly (readonly string[])[] =>
  files.map((html) => {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
    main?.querySelectorAll('noscript').forEach((element) => element.remove())
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (walker.nextNode() !== null)
      pieces.push((walker.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    return pieces.filter((piece) => piece !== '')
  })

// The front page begins with the person's own device, and its file with a Mac.
test.use({ userAgent: mac })

const seen = someOf(pagesToSee(), (path) => guideAt(path).path === guidePath || isStepPath(path))

// Two tests, so that two workers share the pages.
for (const half of [0, 1])
  test(`the file says what the page says, and hydrates without a complaint: pages ${half + 1} of 2`, async ({
    page,
    context,
    request,
  }) => {
    test.setTimeout(180_000)
    // A page without a policy of its own, to read in.
    const reader = await context.newPage()
    await beginWith(page, {})
    for (const path of seen.filter((_, index) => index % 2 === half))
      await test.step(path, async () => {
        // As search engines and readers without script see it.
        const raw = await (await request.get(path)).text()
        await open(page, path)
        const [pieces, shown] = await reader.evaluate(piecesOf, [raw, await page.content()])
        // The date of today, say, is added later; but what the file says stays, and it says nearly all.
        const whole = shown!.join(' ')
        expect(
          pieces!.filter((piece) => !whole.includes(piece)),
          path,
        ).toEqual([])
        expect(pieces!.length, path).toBeGreaterThan(shown!.length * 0.75)
      })
  })

/** A step of each kind. */
const kinds = new Set(
  ['sign-in', 'servers-and-logins', 'inbound-password', 'mail-servers', 'server-settings', 'send-a-test'].map(stepPath),
)

// What is stored is of the first guide.
for (const [name, texts] of someOf(Object.entries(stored), ([each]) => each === 'all done'))
  test(`with ${name} every page of a guide hydrates without a complaint`, async ({ page }) => {
    test.setTimeout(180_000)
    await beginWith(page, texts)
    for (const path of pages.filter(
      (each) => guideAt(each).path === guidePath && (isEvery || !isStepPath(each) || kinds.has(each)),
    ))
      await test.step(path, async () => {
        await open(page, path)
        if (stepIds.some((step) => path === stepPath(step))) await expectDone(page, name === 'all done' ? total : 2)
      })
  })

test('the same files work on a plain host at the root of a site', async ({ browser }) => {
  const server = new SiteServer(dist)
  await server.start()
  const context = await browser.newContext({ baseURL: server.origin })
  const watch = await watchContext(context, server.origin)
  await seedStorage(context, stored['some progress'] ?? {})
  const page = await context.newPage()
  await open(page, '/apple-mail/mail-servers')
  await expect(page).toHaveURL(`${server.origin}/apple-mail/mail-servers/`)
  await expectDone(page, 2)
  await goNext(page, 'select-apps')
  expect(watch.complaints).toEqual([])
  await context.close()
  await server.stop()
})
