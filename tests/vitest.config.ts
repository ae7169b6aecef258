import { defineConfig } from 'vitest/config'

// Not vite.config.ts: the Remix plugin must not run under Vitest.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}', 'app/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: { deps: { external: [/\/build\//] } },
  },
})
