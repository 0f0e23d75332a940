import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { folderIndexes } from './build/folder-indexes.ts'
import { language } from './build/language/language.ts'
import { prerender } from './build/prerender.ts'

// BASE_PATH=/mail/ builds the guide for a folder of a site; the default is the root of one.
const base = process.env['BASE_PATH'] ?? '/'
const { PREVIEWS: previews, SITE: otherSite, SITE_LANGUAGE: furtherLanguage } = process.env
// PREVIEWS=keep leaves the pictures for chats as they are: they show this site, in its first language.
const drawsPreviews = previews !== 'keep' && otherSite === undefined && furtherLanguage === undefined

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
    language(),
    react(),
    tailwindcss(),
    prerender({ drawsPreviews }),
    folderIndexes(),
  ],
  build: {
    // Every Mac that still gets Safari updates: macOS 11 has Safari 16.6.
    target: ['safari16.4', 'chrome111', 'firefox114'],
    cssTarget: ['safari16.4', 'chrome111', 'firefox114'],
    // Of what a chunk brings with it only the style sheets: scripts ask for their own.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => file.endsWith('.css')),
    },
    manifest: true,
    rolldownOptions: {
      output: {
        // One file for all that a page starts with: left to itself, the bundler makes a chunk of every handful of modules
        // that a later page needs, too, and each is a request.
        codeSplitting: { groups: [{ name: 'start', test: /\/src\/main\.tsx$/ }] },
      },
    },
  },
})
