import { defineConfig } from 'vitest/config'

// Not vite.config.ts: the Remix plugin must not run under Vitest.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}', 'app/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    server: { deps: { external: [/\/build\//] } },
  },
})
