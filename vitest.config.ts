import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'testing/**/*.test.ts',
      'build/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    environment: 'node',
    // Property tests run a thousand cases and more; a busy machine must not fail them.
    testTimeout: 120_000,
    // One for each core: by itself it leaves one out.
    maxWorkers: '100%',
  },
})
