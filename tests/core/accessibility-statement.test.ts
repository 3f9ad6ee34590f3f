import { describe, expect, test } from 'vitest';
import type { AccessibilityCheck, Examiner } from '../../src/core/accessibility-check.ts';
import { accessibilityChecks } from '../../src/core/accessibility-checks.ts';
import { type AccessibilityClaims, accessibilityClaims } from '../../src/core/accessibility-claims.ts';
import { statementFor } from '../../src/core/accessibility-statement.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderStatement } from '../../src/core/render-statement.ts';

/** Who may look in each group of claims: what is said to be done by axe-core is done by axe-core. */
const examiners: readonly (readonly Examiner[])[] = [['axe'], ['page', 'driver'], ['driver', 'page'], ['deck']];

/** What is claimed without a check that shows it, and what is checked and not told. */
function unfounded(
  groups: readonly AccessibilityClaims[],
  table: readonly AccessibilityCheck[] = accessibilityChecks,
): readonly string[] {
  const claimed = groups.flatMap(({ claims }, group) =>
    claims.flatMap(({ german, checks }) => checks.map((id) => ({ group, german, id }))),
  );
  const wrong = claimed.filter(({ group, id }) => {
    const check = table.find((one) => one.id === id);
    return check === undefined || !examiners[group]?.includes(check.by);
  });
  const untold = table.filter(({ id }) => claimed.every((claim) => claim.id !== id));
  return [...wrong.map(({ german, id }) => `${german}: ${id}`), ...untold.map(({ id }) => `untold: ${id}`)];
}

describe('what the accessibility statement claims', () => {
  test('is shown by checks of the table, done by whom it says, and all of them are in it', () => {
    expect(unfounded(accessibilityClaims)).toEqual([]);
  });

  test('a claim that no check shows is found, and one that somebody else checks, and a check that is not told', () => {
    const [first, ...others] = accessibilityClaims;
    const claims = [...(first?.claims ?? []), { german: 'Ton', english: 'sound', checks: ['outline'] as const }];
    expect(unfounded([{ german: '', english: '', claims }, ...others])).toEqual(['Ton: outline']);
    const table = accessibilityChecks.filter(({ id }) => id !== 'reflow');
    expect(unfounded(accessibilityClaims, table)).toEqual([expect.stringMatching(/^Lesen bei 320 .*: reflow$/)]);
    const more: readonly AccessibilityCheck[] = [
      ...accessibilityChecks,
      { id: 'smell', criteria: [], german: '', english: '', by: 'page' },
    ];
    expect(unfounded(accessibilityClaims, more)).toEqual(['untold: smell']);
  });

  test.each(['de', 'en'])('is never that something conforms: %s', (lang) => {
    expect(statementFor({ lang })).not.toMatch(/konform|erfüllt die|barrierefrei nach|conform|complian|meets WCAG/i);
  });
});

test('the statement says that it does not know whether this very file was checked, and speaks of the PDF once', () => {
  const text = statementFor({ lang: 'de' });
  expect(text).toContain('Ob diese Datei geprüft wurde, steht hier nicht.');
  expect(text.match(/PDF(?!\/UA)/g)).toHaveLength(1);
  expect(text).toMatch(/EN 301 549.*V3\.2\.1.*WCAG 2\.1/);
});

describe.each(['de', 'en'])('the statement in a page, in %s', (lang) => {
  const html = renderStatement({ lang });

  test('is a region with a name, adds at most 3.5 kB, and nothing is left of its Markdown', () => {
    expect(html).toMatch(
      /^<section class="statement" id="barrierefreiheit" aria-labelledby="(.+?)">\n<h2 id="\1">.*<\/section>$/s,
    );
    expect(Buffer.byteLength(html)).toBeLessThan(3584);
    expect(html.replace(/<[^>]*>/g, '').match(/[*`#]|^- /gm)).toBeNull();
    expect(html).not.toContain('\u00AD');
  });

  test('says everything in both languages', () => {
    const count = (pattern: RegExp, text: string) => text.match(pattern)?.length;
    for (const tag of [/<h3>/g, /<p>/g, /<li>/g, /<strong>/g])
      expect(count(tag, html)).toBe(count(tag, renderStatement({ lang: 'de' })));
  });
});

describe('how to report a barrier', () => {
  test('is what the front matter says: plain text, addresses as links', () => {
    const contact = [
      '1. Stelle *für* <b>Barrierefreiheit</b> & Co.',
      '+49 211 0',
      'a_b@nrw.example',
      '- www.x.example',
      'Stadt _X_\n# Amt 2\n\n- Zimmer 3',
    ];
    expect(renderStatement({ lang: 'de', contact })).toContain(
      [
        '<ul>',
        '<li>1. Stelle *für* &lt;b&gt;Barrierefreiheit&lt;/b&gt; &amp; Co.</li>',
        '<li>+49 211 0</li>',
        '<li><a href="mailto:a_b@nrw.example">a_b@nrw.example</a></li>',
        '<li>- <a href="http://www.x.example" class="bare">www.x.example</a></li>',
        '<li>Stadt _X_<br># Amt 2<br>- Zimmer 3</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  test.each([
    ['de', 'keine Kontaktstelle'],
    ['en', 'no contact'],
  ])('where there is none, the statement says so: %s', (lang, expected) => {
    expect(renderStatement({ lang })).toContain(expected);
  });
});

test('the page has the statement once, behind the slides, and its table of contents leads there', () => {
  const { deck } = parseDeck([{ name: 'a.md', text: '# A\n\n---\n\n# B' }]);
  const page = renderPage(deck, { style: '', images: new Map(), script: { src: 'a.js' } });
  expect(page.match(/id="barrierefreiheit"/g)).toHaveLength(1);
  expect(page.indexOf('</main>')).toBeLessThan(page.indexOf('id="barrierefreiheit"'));
  expect(page).toMatch(/<nav class="contents".*<a href="#barrierefreiheit">Barrierefreiheit<\/a>.*<\/nav>/s);
});
