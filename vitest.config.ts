import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What is expected is written by `npm run accept` only: a file that is missing fails, on every machine.
    update: 'none',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,fit,pdf,build,shell,talk,theme}/**/*.test.ts', 'tests/*.test.ts'],
          // Vitest leaves one core to itself, and with two there would be one worker.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/own-browser.ts', 'tests/e2e/provide-accept.ts', 'tests/e2e/export-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // As many as the smallest machine has cores: each file has a browser of its own.
          maxWorkers: 2,
          // `npm run accept` runs other projects beside it, which may have more workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Not part of `npm test`: pictures of another browser may differ. The boxes in tests/e2e hold everywhere.
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          globalSetup: 'tests/e2e/provide-accept.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
