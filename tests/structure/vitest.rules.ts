import { defineConfig } from 'vitest/config'

/** The tests of rules alone: those that mutants are let loose on. They need no build and no database. */
export default defineConfig({
  test: {
    include: ['app/{access,alerts,calendar}/*.test.ts', 'tests/access/*.test.ts', 'tests/alerts/*.test.ts'],
    testTimeout: 20_000,
  },
})
