import { defineConfig } from 'vitest/config'

/** The tests that mutations of the checks are judged by: those that need no database. */
export default defineConfig({ test: { include: ['src/checks/**/*.test.ts'], testTimeout: 30_000 } })
