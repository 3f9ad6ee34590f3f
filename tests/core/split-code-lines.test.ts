import { expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

const codeOf = (text: string, medium: 'screen' | 'print' = 'print') => {
  const { deck } = parseDeck([{ name: 'a.md', text: `# A\n\n${text}` }]);
  return /<pre.*<\/pre>/s.exec(renderSlides(deck, new Map(), medium))?.[0];
};

it.each([
  [
    'Markdown',
    '```js\na <\n\n  b\n```',
    '<pre role="group"><div><code class="language-js">a &lt;</code></div><div> </div>' +
      '<div><code class="language-js">  b</code></div></pre>',
  ],
  ['HTML', '<pre>\na\nb\n</pre>', '<pre role="group"><div>a</div><div>b</div></pre>'],
  [
    'HTML with tags over several lines',
    '<pre id="x">a <b id="y">b\nc</b> d<br>e</pre>',
    '<pre role="group" id="x"><div>a <b id="y">b</b></div><div><b>c</b> d</div><div>e</div></pre>',
  ],
  [
    'HTML that is not closed',
    '<div><pre>a\n<pre>b',
    '<pre role="group"><div>a</div><pre role="group"><div>b</div></pre></pre>',
  ],
])('on paper each line of code is a block: %s', (_, text, html) => expect(codeOf(text)).toBe(html));

it('on screen code stays as it is', () => {
  expect(codeOf('```js\na\n\nb\n```', 'screen')).toBe('<pre><code class="language-js">a\n\nb</code></pre>');
});

it('many open tags do not make it grow without end', () => {
  const html = codeOf(`<pre>${'<b>'.repeat(2000)}${'a\n'.repeat(2000)}</pre>`);
  expect(html?.length).toBeLessThan(1_000_000);
});
