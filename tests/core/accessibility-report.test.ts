import { describe, expect, test } from 'vitest';
import { accessibilityChecks } from '../../src/core/accessibility-checks.ts';
import { accessibilityForPeople } from '../../src/core/accessibility-for-people.ts';
import { accessibilityOfText } from '../../src/core/accessibility-of-text.ts';
import { createAccessibilityReport } from '../../src/core/accessibility-report.ts';
import type { AccessibilityState } from '../../src/core/accessibility-state.ts';
import { escapeHtml } from '../../src/core/escape-html.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderAccessibilityReport } from '../../src/core/render-accessibility-report.ts';

const text = '# Ein <b>Titel</b> & mehr\n\n![](bild.png)\n\n#### Zu tief\n';
const { deck, findings } = parseDeck([{ name: '01.md', text }]);
const barriers = accessibilityOfText(findings);
const states: readonly AccessibilityState[] = [
  { view: 'no-script', scheme: 'light', width: 390 },
  { view: 'show', slide: 1, step: 0, scheme: 'light', width: 1280 },
  { view: 'show', slide: 1, step: 0, scheme: 'dark', width: 1280 },
];

describe('the table of checks', () => {
  test('names each check once, in German and English, with criteria of WCAG', () => {
    const ids = accessibilityChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { german, english, criteria } of accessibilityChecks) {
      expect(german).toMatch(/^\p{Lu}.*\.$/su);
      expect(english).toMatch(/^[A-Z].*\.$/s);
      for (const criterion of criteria) expect(criterion).toMatch(/^[1-4]\.[1-5]\.\d{1,2}$/);
    }
  });
});

describe('what the text of a deck keeps from people', () => {
  test('is told under the name of its check, where it stands', () => {
    expect(barriers.map(({ check, line, origin }) => [check, line, origin])).toEqual([
      ['alt-text', 3, 'text'],
      ['heading-outline', 5, 'text'],
    ]);
  });
  const other = {
    file: '01.md',
    line: 1,
    column: 1,
    severity: 'warning',
    message: 'Anderes.',
    hint: 'Egal.',
    rule: 'plan',
  } as const;
  test('is none of the other findings', () => {
    expect(accessibilityOfText([other, { ...other, rule: 'logo' }])).toEqual([]);
  });
  test('is what its rule says, whatever its words are', () => {
    const fault = { ...other, rule: 'abbreviations' } as const;
    expect(accessibilityOfText([fault]).map(({ check, criteria }) => [check, criteria])).toEqual([
      ['abbreviations', ['3.1.4']],
    ]);
  });
});

describe('the report', () => {
  const report = createAccessibilityReport(deck, states, barriers);
  const html = renderAccessibilityReport(report, '26. November 2026');

  test('counts states by view, in the order in which a deck is met', () => {
    expect(report).toMatchObject({ version: 1, states: 3, widths: [1280, 390] });
    expect(report.views).toEqual([
      { view: 'show', states: 2 },
      { view: 'no-script', states: 1 },
    ]);
  });
  test('is the same after it was written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
  test('says in a page without script and network what was found, what was checked, and what is left', () => {
    expect(html).toContain(`3 Zustände, ${accessibilityChecks.length} Prüfungen, 2 Befunde`);
    expect(html).toContain('<code>01.md:3:1</code>');
    for (const { german } of accessibilityChecks) expect(html).toContain(escapeHtml(german));
    for (const item of accessibilityForPeople) expect(html).toContain(escapeHtml(item));
    expect(html).not.toMatch(/<script|https?:|src=/);
  });
  test('shows text of the author as text', () => {
    const named = { ...report, deck: { ...report.deck, title: '<img onerror=x>' } };
    expect(renderAccessibilityReport(named)).not.toContain('<img');
  });
  test('says that nothing was found, which is no proof', () => {
    const good = renderAccessibilityReport(createAccessibilityReport(deck, states, []));
    expect(good).toMatch(/keine Befunde.*Keine Befunde heißt nicht barrierefrei/s);
  });
});
