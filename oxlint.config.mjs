import { readdirSync } from 'node:fs'
import { defineConfig } from 'oxlint'
import { packages, pureRooms, rooms } from './scripts/rooms.mjs'

/**
 * An override replaces `no-restricted-imports`, it does not merge: so every list is built whole, here.
 * @param {string} room
 * @param {readonly string[]} [extra] further forbidden patterns
 * @returns {['error', { paths: { name: string, message: string }[], patterns: { group: string[], message: string }[] }]}
 */
function restrictedImports(room, extra = []) {
  const mayImport = new Set([room, ...(rooms[room] ?? [])])
  const closed = Object.keys(rooms).filter((other) => !mayImport.has(other))
  return [
    'error',
    {
      paths: pureRooms.includes(room)
        ? packages.pure.map((name) => ({ name, message: `${room}/ is a pure room.` }))
        : [],
      patterns: [
        ...closed.map((other) => ({
          group: other === 'content' ? ['#content/**', '#words/**'] : [`#${other}/**`],
          message: `${room}/ may not import ${other}/ (docs/architecture.md).`,
        })),
        { group: ['../**'], message: 'Across folders write #room/file.ts.' },
        ...extra.map((pattern) => ({
          group: [pattern],
          message: 'Pages do not import each other: share through features/.',
        })),
      ],
    },
  ]
}

const pageFolders = readdirSync('src/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Globals that only platform/ may touch. */
const browserGlobals = ['navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'Blob', 'print', 'caches'].map(
  (name) => ({
    name,
    message: 'Only platform/ talks to the browser: use or add a port there.',
  }),
)

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  env: { browser: true, es2024: true },
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-floating-promises': 'error',
    'no-console': 'error',
    'no-restricted-globals': ['error', ...browserGlobals],
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    'react/exhaustive-deps': 'error',
    'react/rules-of-hooks': 'error',
    // Side-effect imports are the style sheet's.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    // A list is rendered from data with stable ids; the few index keys are for text that never reorders.
    'react/no-array-index-key': 'off',
    'no-await-in-loop': 'off',
    'oxc/no-map-spread': 'off',
    // The compiler holds switches to be exhaustive; this rule does not see it.
    'typescript/consistent-return': 'off',
    'consistent-return': 'off',
    // The router's navigation types are an enum; its documentation compares with strings.
    'typescript/no-unsafe-enum-comparison': 'off',
    // Live regions are divs: <output> belongs to a form.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
  },
  overrides: [
    ...Object.keys(rooms).map((room) => ({
      files: [`src/${room}/**`],
      rules: { 'no-restricted-imports': restrictedImports(room) },
    })),
    ...pageFolders.map((folder) => ({
      files: [`src/pages/${folder.name}/**`],
      rules: {
        'no-restricted-imports': restrictedImports(
          'pages',
          pageFolders.filter((other) => other.name !== folder.name).map((other) => `#pages/${other.name}/**`),
        ),
      },
    })),
    {
      files: ['src/platform/**', 'e2e/**', 'scripts/**', '*.ts', '*.mjs', '**/*.test.ts'],
      rules: { 'no-restricted-globals': 'off' },
    },
    { files: ['scripts/**', '*.ts', '*.mjs'], rules: { 'no-console': 'off' } },
    // A test may look at its room from outside: content with the engine's eyes.
    { files: ['src/**/*.test.ts', 'src/**/*.test.tsx'], rules: { 'no-restricted-imports': 'off' } },
    {
      // Playwright evaluates callbacks in the page.
      files: ['e2e/**'],
      rules: { 'no-console': 'off', 'typescript/no-non-null-assertion': 'off' },
    },
  ],
  ignorePatterns: [
    'dist/**',
    'dist-ssr/**',
    'node_modules/**',
    'test-counts/**',
    'test-results/**',
    'playwright-report/**',
  ],
})
