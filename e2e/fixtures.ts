import { expect, test as base } from '@playwright/test'
import { watchContext, type Watch } from './watch.ts'

/** Playwright's test; each one also fails when its pages complain, throw, break their policy or ask another origin. */
export const test = base.extend<{ watch: Watch }>({
  // Each context would keep the whole site for offline use: offline.spec.ts looks at that, the others need not wait.
  serviceWorkers: 'block',
  watch: [
    async ({ context, baseURL }, run) => {
      const watch = await watchContext(context, new URL(baseURL ?? '').origin)
      await run(watch)
      // A context that is used again forgets everything but this.
      await context.setOffline(false)
      expect(watch.complaints, 'errors, warnings and requests to other origins').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
