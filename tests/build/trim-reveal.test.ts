import { build } from 'vite';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { trimReveal } from '../../src/build/trim-reveal.ts';
import { viteAlone } from '../../src/build/vite-alone.ts';

async function buildShell(plugins: ReturnType<typeof trimReveal>[]): Promise<string> {
  const rolldownOptions = { input: projectPath('src/shell/main.ts') };
  const built = await build({ ...viteAlone, logLevel: 'silent', plugins, build: { write: false, rolldownOptions } });
  const chunks = 'output' in built ? built.output : [];
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

test('of the script of reveal.js, what the show never meets is left out', async () => {
  const [whole, trimmed] = [await buildShell([]), await buildShell([trimReveal('')])];
  const parts = ['scrollbar-playhead', 'slide-number-pdf', 'r-overlay-help', 'jump-to-slide-input'];
  const unmet = [...parts, 'Unrecognized plugin format', 'beginPath', 'characterData'];
  expect(unmet.filter((word) => whole.includes(word))).toEqual(unmet);
  expect(unmet.filter((word) => trimmed.includes(word))).toEqual([]);
  expect(trimmed.length).toBeLessThan(whole.length - 60_000);
}, 60_000);

test('what sets text as large as its slide allows comes where a slide asks for it', async () => {
  expect(await buildShell([trimReveal('<h2 class="fragment r-fit-text">')])).toContain('characterData');
}, 60_000);
