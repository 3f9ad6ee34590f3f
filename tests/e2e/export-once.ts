import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { exportDeck } from '../../src/build/export-deck.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { showFindings } from '../../src/build/show-findings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the talk's exported page; its address is `pathToFileURL(inject('exportedHtml'))`. */
    exportedHtml: string;
    /** Absolute path of the talk's exported slides. */
    exportedPdf: string;
    /** Absolute path of the talk's exported handout. */
    exportedHandout: string;
    /** Absolute path of the exported page of `tests/fixtures/steps.md`. */
    exportedSteps: string;
  }
}

/** Exports the talk and the deck of steps once, into a folder of its own, for all tests that look at what an export makes. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'deck-export-'));
  const { folder, findings, files } = await exportDeck({ source: projectPath('slides'), out });
  const pathOf = (ending: string) => {
    const path = files.find((file) => file.path.endsWith(ending))?.path;
    if (!path)
      throw new Error(`The talk has no ${ending} export.\n${showFindings(findings, folder, projectPath('.'))}`);
    return path;
  };
  project.provide('exportedHtml', pathOf('.html'));
  project.provide('exportedPdf', pathOf('-folien.pdf'));
  project.provide('exportedHandout', pathOf('-handout.pdf'));
  const steps = join(out, 'Schritte mit Leerzeichen.html');
  await writeFile(steps, await exportHtml(await loadDeck(projectPath('tests/fixtures/steps.md'))));
  project.provide('exportedSteps', steps);
  return () => rm(out, { recursive: true, force: true });
}
