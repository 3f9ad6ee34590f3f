import { describe, expect, it } from 'vitest';
import { loadMakers } from '../../src/build/load-makers.ts';
import { projectPath } from '../../src/build/project.ts';
import { readDeck } from '../../src/build/read-deck.ts';
import type { Block } from '../../src/core/deck.ts';
import { formatFinding } from '../../src/core/finding.ts';
import type { HtmlPart } from '../../src/core/leaves.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { printedText, slideText } from '../../src/core/slide-text.ts';

async function read(text: string) {
  const files = [{ name: 'a.md', text }];
  const makers = await loadMakers(files);
  const { deck, findings } = parseDeck(files, { makers });
  const [slide = expect.fail('no slide')] = deck.slides;
  const html = renderSlides(deck, new Map(), 'screen');
  return { makers, slide, deck, html, said: findings.map((finding) => formatFinding(finding).split('\n')[0]) };
}
function only<Type extends Block['type']>(blocks: readonly Block[], type: Type) {
  const found = blocks.find((block): block is Extract<Block, { type: Type }> => block.type === type);
  return found ?? expect.fail(`no ${type}`);
}
const textOf = (parts: readonly HtmlPart[] = []) =>
  parts.map((part) => (part.type === 'text' ? part.text : '')).join('');

it('loads no library for a deck that needs none', async () => {
  expect((await read('# A\n\n5 $, `code`\n\n    x')).makers).toEqual({});
});

it('loads no colours for the blocks of ours that stand between fences', async () => {
  const blocks = ['map nrw', 'diagramm balken', 'qr', 'formel a'].map((info) => `\`\`\`${info}\nx\n\`\`\``);
  expect(Object.keys(await loadMakers([{ name: 'a.md', text: blocks.join('\n\n') }]))).toEqual([
    'makeQrCode',
    'makeFormula',
  ]);
});

it('loads no library for the talk of the project', async () => {
  const { files } = await readDeck(projectPath('slides'));
  expect(files).not.toEqual([]);
  expect(await loadMakers(files)).toEqual({});
});

describe('code', () => {
  const source = 'const a = "<b>" && 1; // &amp;\n\nreturn a;';

  it('keeps its text to the letter, in spans of few kinds', async () => {
    const { slide, html } = await read(`# A\n\n\`\`\`js\n${source}\n\`\`\``);
    const code = only(slide.blocks, 'code');
    expect(textOf(code.colored)).toBe(source);
    expect(html).toContain('<span class="k">const</span>');
    expect(html).toContain('<span class="c">// &amp;amp;</span>');
  });

  it('stays as it is in a language that nobody knows', async () => {
    const { slide, said } = await read('# A\n\n```klingonisch\nx\n```');
    expect([only(slide.blocks, 'code').colored, said]).toEqual([undefined, []]);
  });

  it('emphasises lines step by step, each a fragment', async () => {
    const { slide, html } = await read(`# A\n\n\`\`\`js [1|3|*]\n${source}\n\`\`\``);
    expect(slide.steps).toBe(2);
    expect(only(slide.blocks, 'code').emphasis?.map(({ lines }) => lines)).toEqual([[[1, 1]], [[3, 3]], []]);
    expect(html.match(/data-steps="[^"]*"/g)?.slice(1)).toEqual([
      'data-steps="0 2"',
      'data-steps="2"',
      'data-steps="1 2"',
    ]);
    expect(html).toContain('<span hidden="">Zeile 3</span>');
    expect(html).toContain('<span hidden="">Alle Zeilen</span>');
    expect(html.split('return')).toHaveLength(2);
  });

  it('counts lines from the number that is named', async () => {
    const { slide, html } = await read('# A\n\n```js [12:]\na\n```');
    expect([slide.steps, only(slide.blocks, 'code').firstNumber]).toEqual([0, 12]);
    expect(html).toContain('style="--line: 11"');
  });

  it('says which lines it does not have', async () => {
    const { said } = await read('# A\n\n```js [1|7-9]\na\n```');
    expect(said).toEqual(['a.md:3:1  Warnung: Die Zeilen »7-9« hat dieser Code nicht.']);
  });
});

describe('a QR code', () => {
  it('is a picture with a name, and a link', async () => {
    const { slide, html, said } = await read('# A\n\n```qr\nhttps://example.org\n```');
    expect(said).toEqual([]);
    expect(only(slide.blocks, 'qr').modules).toHaveLength(25);
    expect(html).toContain('viewBox="0 0 33 33" role="img" aria-label="QR-Code: https://example.org"');
    expect(html).toContain('<a href="https://example.org" class="bare">https://example.org</a>');
    expect(slideText(slide)).toBe('A\nQR-Code: https://example.org\nhttps://example.org');
  });

  it('links to no script, and says what it cannot draw', async () => {
    const { html } = await read('# A\n\n```qr\njavascript:alert(1)\n```');
    expect(html).not.toContain('href="javascript');
    expect((await read('# A\n\n```qr\n```')).said).toEqual(['a.md:3:1  Fehler: In diesem QR-Code steht nichts.']);
    const long = await read(`# A\n\n\`\`\`qr\nhttps://example.org/${'a'.repeat(400)}\n\`\`\``);
    expect(long.said).toEqual(['a.md:3:1  Fehler: Für einen QR-Code ist diese Adresse zu lang (420 Zeichen).']);
  });
});

describe('a formula', () => {
  it('stands in a line between dollars and backticks, and money stays money', async () => {
    const { html, slide, said } = await read('# A\n\nEs gilt $`a^2`$ und $`b`$, für 5 $ oder `x` $.');
    expect(said).toEqual([]);
    expect(html).toContain('<math alttext="a^2"><msup><mi>a</mi><mn>2</mn></msup></math></span> und <span');
    expect(html).toContain('für 5 $ oder <code>x</code> $.');
    expect(slideText(slide)).toBe('A\nEs gilt a^2 und b, für 5 $ oder x $.');
  });

  it('stands by itself as a block, and says the words of its author', async () => {
    const { html, deck, slide } = await read('# A\n\n```formel a durch b\n\\frac{a}{b}\n```\n\n$$x_1 < 2$$');
    expect(html).toContain('<math display="block" alttext="a durch b">');
    expect(html).toContain('<mo>&lt;</mo>');
    expect(printedText(slide, deck.meta)).toBe('A\na durch b\nx_1 < 2');
    expect(renderSlides(deck, new Map(), 'print')).toContain('role="img" aria-label="\u2060a durch b"');
  });

  it('says what is no formula, and shows its source', async () => {
    const { html, said } = await read('# A\n\n$$\\frac{a$$');
    expect(said).toEqual(['a.md:3:1  Fehler: Die Formel »\\frac{a« ist so nicht zu lesen.']);
    expect(html).toContain('<code>\\frac{a</code>');
  });

  it('brings no links, no ids and no colours of its own', async () => {
    const { html } = await read(
      '# A\n\n$$\\color{red} b$$\n\n$$\\htmlId{x}{c}$$\n\n$$\\href{javascript:alert(1)}{a}$$',
    );
    expect(html).not.toMatch(/href=|color[:=]|id="x"/);
  });
});
