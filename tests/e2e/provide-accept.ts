import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether what is found becomes what is expected: `npm run accept`, which is `vitest --update`. */
    accept: boolean;
  }
}

export function setup(project: TestProject): void {
  project.provide('accept', project.config.snapshotOptions.updateSnapshot === 'all');
}
