import { defineConfig } from '@playwright/test'
import { findTestBrowser } from './scripts/find-browser.mjs'
import { otherProjects } from './scripts/other-browsers.mjs'

const port = Number(process.env['PORT'] ?? 4173)
/** The built site to test. */
const dist = process.env['DIST'] ?? 'dist'
const executablePath = findTestBrowser()

/** The last list counts, so it repeats what Playwright turns off. */
const unused = [
  'PreloadTopChromeWebUI',
  'WebUIReloadButton',
  'InitialWebUI',
  'WebUIToolbar',
  'WebUIOmniboxPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores of a small machine: a part of each test is waiting.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine in CI gets a second try; what needed one is named and counted apart.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-counts/e2e.json' }]],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // TRACE=1 keeps traces of what fails; writing them costs a third of the time.
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        // Emptied between tests and used again: a new one means a new process, and that is most of what a page costs.
        // Tests with other options than these get a new one.
        reuseContext: true,
        // Other browsers do not know these permissions by name.
        permissions: ['clipboard-read', 'clipboard-write'],
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          // Chromium refuses its sandbox to root; the rest keeps it from looking for the network.
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--disable-quic',
            // A process for each site of a page: an eighth of the time, for a protection that no test looks at.
            '--disable-site-isolation-trials',
            // Windows of the browser's own that no test looks at: without them a sixth of the time is saved.
            `--disable-features=${unused.join(',')}`,
          ],
        },
      },
    },
    ...otherProjects(),
  ],
  webServer: {
    command: `npx vite preview --outDir ${dist} --port ${port} --strictPort --host localhost`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
