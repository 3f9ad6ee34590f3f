import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { viteAlone } from '../../src/build/vite-alone.ts';
import { diffPages } from '../../src/core/diff-pages.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { joinPage, type PageTexts, renderPageTexts } from '../../src/core/render-page.ts';
import { openPage } from './open-page.ts';

/** Slides of all kinds that the parts around them follow from: contents, glossary, sources, outlines of maps, stacks. */
const pool = [
  '## Wind\n\n- weht <!-- .element: class="fragment" -->\n- ruht',
  '## Wasser\n\nDie EU fördert.\n\n*[EU]: Europäische Union',
  '## Karte\n\n```map\nKöln\nBonn\n```',
  '<!-- .slide: data-background-color="#123456" class="laut" style="--a: 1px" -->\n## Grund',
  '## Zitat\n\n> Es klappert.\n\nNotiz:\nLaut.',
  '## Anmerkung\n\nMehl[^1].\n\n[^1]: Gemahlen.',
  '## Tabelle\n\n| a | b |\n|---|---|\n| 1 | |',
  '## Notizen\n\nNotiz:\nEins.\n\nZwei.',
  'Ohne Überschrift.',
];
const slide = fc.tuple(fc.constantFrom(...pool), fc.constantFrom('', '', '\n\nMehr.', '\n\nAnderes & <b>mehr</b>.'));
const deck = fc
  .array(fc.tuple(slide, fc.constantFrom('\n\n---\n\n', '\n\n---\n\n', '\n\n--\n\n', '\n\n\n---\n\n')), {
    minLength: 2,
    maxLength: 6,
  })
  .map((slides) => slides.map(([[text, more], separator]) => text + more + separator).join(''));

function textsOf(markdown: string): PageTexts {
  const text = `---\ntitle: Mühle\n---\n# Mühle\n\nNotiz:\nGuten Tag.\n\n---\n\n${markdown}`;
  const { deck: parsed } = parseDeck([{ name: 'a.md', text }]);
  const style = 'p{}';
  return renderPageTexts(parsed, { style, script: { src: '' }, images: new Map(), positions: true });
}

/** What is tested, as one script. */
async function bundlePatcher(): Promise<string> {
  const built = (await build({
    ...viteAlone,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: projectPath('tests/e2e/live-patcher.ts'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  if (chunk.type !== 'chunk') throw new Error('No script.');
  return chunk.code;
}

describe('a patch', () => {
  test('makes of any state of a deck what its next state is when it is loaded anew', async () => {
    const script = await bundlePatcher();
    const page = await openPage();
    await page.setContent('<!doctype html><title></title><style></style>');
    await page.evaluate(script);
    let before: PageTexts | undefined;
    let patches = 0;
    for (const markdown of fc.sample(deck, { numRuns: 250, seed: 7 })) {
      const texts = textsOf(markdown);
      const how = before && diffPages(before, texts);
      if (how) patches += 1;
      const [is, wanted] = await page.evaluate(([html, step]) => window.patchTo(html, step), [
        joinPage(texts),
        how,
      ] as const);
      expect(is).toBe(wanted);
      before = texts;
    }
    expect(patches).toBeGreaterThan(150);
  });
});
