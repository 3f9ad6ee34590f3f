import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/core/decode-entities.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { isSafeImage, isSafeLink, isSafeStyle } from '../../src/core/raw-html-policy.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

function render(markdown: string): string {
  const { deck } = parseDeck([{ name: 'a.md', text: markdown }]);
  return renderSlides(deck, new Map(), 'screen');
}

describe('raw HTML', () => {
  it.each([
    ['<script>alert(1)</script>', 'alert'],
    ['a <SCRIPT SRC=x>', 'SRC'],
    ['<img src=x onerror=alert(1)>', 'alert'],
    ['<a href=" java\nscript:alert(1)">x</a>', 'alert'],
    ['<a href="&#106;avascript:alert(1)">x</a>', 'alert'],
    ['[x](javascript:alert)', 'alert'],
    ['[x](&#x6A;avascript:alert)', 'alert'],
    ['<p style="background:url(http://x)">x</p>', 'url('],
    ['<p style="background:u\\72l(http://x)">x</p>', 'http'],
    ['<iframe src="https://x"></iframe>', 'iframe'],
    ['<style>*{display:none}</style>', 'display'],
    ['<base href="https://x">', 'base'],
    ['<meta http-equiv=refresh content="0;url=https://x">', 'meta'],
    ['<link rel=stylesheet href=x>', 'link'],
    ['<svg><foreignObject><script>x()</script></foreignObject></svg>', 'foreign'],
    ['<!-- .slide: onload="x()" -->\n# A', 'onload'],
    ['<!-- .slide: data-background-iframe="https://x" -->\n# A', 'https'],
    ['<form action=x><input name=y></form>', 'form'],
  ])('%s loses what is not allowed', (markdown, forbidden) => {
    expect(render(`${markdown}\n\n# Titel`)).not.toContain(forbidden);
  });

  it.each([
    ['<p>a <b>b</p>\n\nc', '<p>a <b>b</b></p>'],
    ['</section></div>\n\nc', '<p>c</p>'],
    ['<div>\n\nc\n\n', '<div>'],
    ['x <em>y\n\nc', '<p>x <em>y</em></p>'],
  ])('%j is closed where it stands', (markdown, expected) => {
    const html = render(markdown);
    expect(html).toContain(expected);
    for (const name of ['section', 'div', 'p', 'em', 'b']) {
      const count = (pattern: string) => html.match(new RegExp(pattern, 'g'))?.length ?? 0;
      expect(count(`<${name}[ >]`), name).toBe(count(`</${name}>`));
    }
  });

  it('keeps what is allowed, its attributes escaped', () => {
    expect(render('<span class="a" title=\'x "y" <z\'>t</span>')).toContain(
      '<span class="a" title="x &quot;y&quot; &lt;z">t</span>',
    );
    expect(render('ein <span lang="en">talk</span> und *noch einer* <!-- .element: lang="en-GB" -->')).toContain(
      '<p>ein <span lang="en">talk</span> und <em lang="en-GB">noch einer</em></p>',
    );
    expect(render('- Thank you <!-- .element: lang="en" -->')).toContain('<li lang="en">Thank you</li>');
    expect(render('H<sub>2</sub>O<br>x')).toContain('<p>H<sub>2</sub>O<br/>x</p>');
  });
});

describe('what is left out of raw HTML', () => {
  it('is said on its own line, as are attributes of comments', () => {
    const text =
      '# A\n\n<div>\n<iframe src="https://x.de"></iframe>\n  <p onclick="x">a</p><video src="b"></video>\n</div>\n\n<!-- .slide: data-background-iframe="https://x.de" -->\n<script src="https://x.de/a.js"></script>\n';
    const { findings } = parseDeck([{ name: 'a.md', text }]);
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message.split(': ')[1]}`)).toEqual([
      '4:1 <iframe>.',
      '5:3 onclick="…", <video>.',
      '8:1 data-background-iframe="…".',
      '9:1 <script>.',
    ]);
  });
});

describe('addresses', () => {
  it.each(['https://a.de', 'http://a', 'mailto:a@b.de', 'tel:+49', '#/ziele', 'a/b.html', '?a:b', './x:y'])(
    '%s may be linked to',
    (address) => {
      expect(isSafeLink(address)).toBe(true);
    },
  );
  it.each([
    'javascript:x',
    'JaVaScRiPt:x',
    '\u0001javascript:x',
    'vbscript:x',
    'data:text/html,x',
    'file:///c',
    'blob:x',
  ])('%s may not', (address) => {
    expect(isSafeLink(address)).toBe(false);
  });
  it('of pictures may be data, if they are pictures', () => {
    expect(isSafeImage('data:image/png;base64,AA')).toBe(true);
    expect(isSafeImage('data:text/html,x')).toBe(false);
  });
  it('do not hide in styles', () => {
    expect(isSafeStyle('color: red; width: 50%')).toBe(true);
    for (const style of [
      'background: URL(x)',
      'position : fixed',
      'width: expression(x)',
      '@import "x"',
      'a: \\75rl(x)',
    ]) {
      expect(isSafeStyle(style), style).toBe(false);
    }
  });
});

describe('character references', () => {
  it('become characters; unknown and impossible ones do no harm', () => {
    expect(decodeEntities('&auml;&bdquo;&#228;&#xE4;&nbsp;&amp;lt;')).toBe('ä„ää\u00a0&lt;');
    expect(decodeEntities('&foo; & &; &#0; &#x110000; &#xD800; &constructor;')).toBe(
      '&foo; & &; \uFFFD \uFFFD \uFFFD &constructor;',
    );
  });
});
