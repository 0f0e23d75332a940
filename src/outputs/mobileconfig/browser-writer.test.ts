import type * as Plist from 'plist'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { buildProfile } from './build-profile.ts'
import { accountWith, goldenAccounts } from '#testing/profiles/golden-accounts.ts'

// A page gets the library's other writer, which indents differently and refuses nothing.
vi.mock('plist', async (importOriginal) => {
  const writer = pathToFileURL(resolve('node_modules/plist/dist/build.browser.js')).href
  const { build } = (await import(/* @vite-ignore */ writer)) as Pick<typeof Plist, 'build'>
  return { ...(await importOriginal<typeof Plist>()), build }
})

test.each(Object.entries(goldenAccounts))('%s: the writer for browsers gives the same bytes', async (name, account) => {
  const built = buildProfile(account)
  await expect(built.ok ? built.value.text : built.error).toMatchFileSnapshot(
    `../../../testing/profiles/${name}.mobileconfig`,
  )
})

test('texts with a control character do not leave, though this writer would write them', () => {
  const account = accountWith({})
  const built = buildProfile({ ...account, texts: { ...account.texts, organization: 'a\u0001b' } })
  expect(built).toEqual({ ok: false, error: [{ kind: 'file-fails-check', key: 'PayloadOrganization' }] })
})
