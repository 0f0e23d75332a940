import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { folderIndexes } from './build/folder-indexes.ts'
import { language } from './build/language/language.ts'
import { prerender } from './build/prerender.ts'
import { providerFile } from './build/provider-file.ts'

// BASE_PATH=/mail/ builds the guide for a folder of a site; the default is the root of one.
const base = process.env['BASE_PATH'] ?? '/'
// PROVIDER=provider.json builds it for the provider of that file: docs/provider.md. SITE=site.ts is for tests.
const { PREVIEWS: previews, PROVIDER: ownProvider, SITE: otherSite, SITE_LANGUAGE: furtherLanguage } = process.env
// PREVIEWS=keep leaves the pictures for chats as they are: they show this site, in its first language.
const drawsPreviews = previews !== 'keep' && otherSite === undefined && furtherLanguage === undefined
const keepsPreviews = ownProvider === undefined && otherSite === undefined

export default defineConfig({
  base,
  // No fallback to index.html: an unknown address is a 404, as on any static host.
  appType: 'mpa',
  resolve: {
    alias: {
      // The library's browser entry hands the XML to DOMParser, which the pages' Trusted Types forbid. Its other entry
      // parses by itself, and is the one the unit tests hold: the same bytes everywhere.
      plist: fileURLToPath(new URL('node_modules/plist/dist/index.js', import.meta.url)),
    },
  },
  plugins: [
    ...(ownProvider === undefined ? [] : [providerFile(ownProvider)]),
    language(),
    react(),
    tailwindcss(),
    prerender({ drawsPreviews, keepsPreviews }),
    folderIndexes(),
  ],
  build: {
    // Every Mac that still gets Safari updates: macOS 11 has Safari 16.6.
    target: ['safari16.4', 'chrome111', 'firefox114'],
    cssTarget: ['safari16.4', 'chrome111', 'firefox114'],
    // One style sheet, which nobody waits for: each page carries what it needs (build/page-styles.ts).
    cssCodeSplit: false,
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      output: {
        // One file for all that a page starts with, and one for what the drawings share: left to itself, the bundler makes
        // a chunk of every handful of modules that two later parts need, and each is a request.
        codeSplitting: {
          groups: [
            // Not written here, so it stays the same while sentences change: an update does not fetch it again.
            {
              name: 'library',
              test: /\/node_modules\/(?:react|react-dom|react-router|scheduler|zustand|valibot)\//,
              priority: 1,
            },
            {
              name: 'start',
              test: /\/src\/(?:main\.tsx$|ui\/|platform\/(?!who-answers)|features\/(?:values\/|guide\/(?:(?:resume|way)-card|new-password)))/,
            },
            { name: 'drawing-kit', test: /\/src\/screens\/(?:kit\/|[^/]+$)/ },
          ],
        },
      },
    },
  },
})
