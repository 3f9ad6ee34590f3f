import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * As many as the smallest machine has cores, where Vitest would leave one to itself. The same for all projects: `npm run accept`
 * runs them side by side.
 */
const maxWorkers = 2;

/** What is wrong with the house itself is told first: it takes seconds. What takes longest begins then, or all would wait for it. */
const first = ['/tests/architecture.test.ts', '/tests/core/linear-time.test.ts'];

class HouseFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const index = first.findIndex((path) => moduleId.endsWith(path));
      return index < 0 ? first.length : index;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: HouseFirst },
    // What is expected is written by `npm run accept` only: a file that is missing fails, on every machine.
    update: 'none',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,fit,pdf,print,build,shell,talk,theme,bench}/**/*.test.ts', 'tests/*.test.ts'],
          // What is tested here is pure, or cleans up: loading it anew for each file takes a third of the time.
          isolate: false,
          // Only what hangs comes to an end by it: how long a test takes depends on what else the machine does.
          testTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/own-browser.ts', 'tests/e2e/provide-accept.ts', 'tests/e2e/export-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      {
        // Not part of `npm test`: pictures of another browser may differ. The boxes in tests/e2e hold everywhere.
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          maxWorkers,
          globalSetup: 'tests/e2e/provide-accept.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
