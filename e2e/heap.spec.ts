import type { CDPSession, Page } from '@playwright/test'
import { enter, field, hideButton, inline, showButton } from './account.ts'
import { expect, test } from './fixtures.ts'
import { forgetEverything, goNext, goTo, open, skipLink, stepPath } from './guide.ts'

const inbound = 'Inbound (IMAP) password'
const outbound = 'Outbound (SMTP) password'
/** Texts that stand nowhere by chance, also not in part. */
const texts = { [inbound]: 'Zq7krokusIMAPdistel', [outbound]: 'Xv9quarzSMTPfarnkraut' } as const

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
      readonly edge_fields: readonly string[]
      readonly edge_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

/** A snapshot of all that can be reached in the page's memory; it is cleaned up first. */
async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = []
  const note = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', note)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', note)
  return JSON.parse(chunks.join('')) as Snapshot
}

/** Each string of the snapshot in which one of the texts is, with the way to it: what holds what, from the root on. */
function holdersOf({ snapshot: { meta }, nodes, edges, strings }: Snapshot, sought: readonly string[]) {
  const width = meta.node_fields.length
  const edgeWidth = meta.edge_fields.length
  const [typeAt, nameAt, countAt] = ['type', 'name', 'edge_count'].map((name) => meta.node_fields.indexOf(name)) as [
    number,
    number,
    number,
  ]
  const types = meta.node_types[0]
  const edgeTypes = meta.edge_types[0]
  const nameOf = (node: number) => strings[nodes[node + nameAt] ?? 0] ?? ''
  // Breadth first from the root, along all but weak edges: the shortest way to each node.
  const firstEdge = new Map<number, number>()
  let at = 0
  for (let node = 0; node < nodes.length; node += width) {
    firstEdge.set(node, at)
    at += (nodes[node + countAt] ?? 0) * edgeWidth
  }
  const cameBy = new Map<number, { readonly from: number; readonly edge: string }>([[0, { from: -1, edge: '' }]])
  const queue = [0]
  for (let index = 0; index < queue.length; index += 1) {
    const node = queue[index] ?? 0
    const first = firstEdge.get(node) ?? 0
    for (let edge = first; edge < first + (nodes[node + countAt] ?? 0) * edgeWidth; edge += edgeWidth) {
      const kind = edgeTypes[edges[edge] ?? 0]
      const to = edges[edge + 2] ?? 0
      if (kind === 'weak' || cameBy.has(to)) continue
      const label = edges[edge + 1] ?? 0
      cameBy.set(to, {
        from: node,
        edge: kind === 'element' || kind === 'hidden' ? String(label) : (strings[label] ?? ''),
      })
      queue.push(to)
    }
  }
  const found: string[] = []
  for (let node = 0; node < nodes.length; node += width) {
    const isString = ['string', 'concatenated string', 'sliced string'].includes(types[nodes[node + typeAt] ?? 0] ?? '')
    if (!isString || !sought.some((text) => nameOf(node).includes(text)) || !cameBy.has(node)) continue
    const way: string[] = []
    for (let step = node; step > 0; step = cameBy.get(step)?.from ?? -1)
      way.unshift(`${cameBy.get(step)?.edge} → ${step === node ? 'text' : nameOf(step).slice(0, 40)}`)
    found.push(way.join(' | '))
  }
  return found
}

async function heldIn(page: Page, sought: readonly string[] = Object.values(texts)) {
  const session = await page.context().newCDPSession(page)
  const found = holdersOf(await takeSnapshot(session), sought)
  await session.detach()
  return found
}

async function enterBoth(page: Page) {
  await open(page, stepPath('inbound-password'))
  await enter(page, inbound, texts[inbound])
  await goNext(page, 'outbound-password')
  await enter(page, outbound, texts[outbound])
}

const row = (page: Page, name: keyof typeof texts) =>
  page.locator('main li').filter({ has: page.getByRole('button', { name: `Copy ${inline(name)}`, exact: true }) })

/** Shows a password in its own field. */
async function showInField(page: Page, name: keyof typeof texts) {
  await showButton(page, name).click()
  await expect(field(page, name)).toHaveValue(texts[name])
}

test('no password is in the page’s memory as text, unless it is on screen', async ({ page }) => {
  test.slow()
  await enterBoth(page)
  // Kept, and nowhere to be read.
  expect(await heldIn(page)).toEqual([])

  await test.step('the search finds what is on screen', async () => {
    await showInField(page, outbound)
    expect(await heldIn(page, [texts[outbound]])).not.toEqual([])
  })
  await test.step('hidden again in its field', async () => {
    await hideButton(page, outbound).click()
    expect(await heldIn(page)).toEqual([])
  })
  await test.step('a step is left while its field shows one', async () => {
    await showInField(page, outbound)
    await skipLink(page).click()
    expect(await heldIn(page)).toEqual([])
  })
  await test.step('hidden again in a row', async () => {
    await goTo(page, 'server-settings')
    for (const name of [inbound, outbound] as const) {
      await showButton(page, name).click()
      await expect(row(page, name)).toContainText(texts[name])
    }
    for (const name of [inbound, outbound] as const) await hideButton(page, name).click()
    expect(await heldIn(page)).toEqual([])
  })
  await test.step('a step is left while its rows show both', async () => {
    for (const name of [inbound, outbound] as const) await showButton(page, name).click()
    await skipLink(page).click()
    expect(await heldIn(page)).toEqual([])
  })
  await test.step('edited in its row, and left by Escape', async () => {
    await page.goBack()
    await showButton(page, inbound).click()
    await page.getByRole('button', { name: `Edit ${inline(inbound)}`, exact: true }).click()
    await field(page, inbound).press('Escape')
    await expect(showButton(page, inbound)).toBeVisible()
    expect(await heldIn(page)).toEqual([])
    await showButton(page, inbound).click()
    await expect(row(page, inbound)).toContainText(texts[inbound])
  })
  await test.step('everything is forgotten while one is shown', async () => {
    await forgetEverything(page)
    expect(await heldIn(page)).toEqual([])
  })
})
