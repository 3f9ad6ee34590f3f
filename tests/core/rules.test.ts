import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFormula } from '../../src/build/make-formula.ts';
import { projectPath } from '../../src/build/project.ts';
import type { Finding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderRulesGuide } from '../../src/core/render-rules-guide.ts';
import { reviewDeck } from '../../src/core/review-deck.ts';
import { ruleIds, rules } from '../../src/core/rules.ts';

function look(text: string): readonly Finding[] {
  const files = [{ name: 'a.md', text }];
  const { deck, findings } = parseDeck(files, { makers: { makeFormula } });
  return [...findings, ...reviewDeck(deck, files)];
}

const ofText = ruleIds.filter((id) => rules[id].by === 'text');

describe('a rule of the text', () => {
  it.each(ofText)('%s is broken by its bad example, and mended as its page says', (id) => {
    const broken = look(rules[id].bad).filter(({ rule }) => rule === id);
    expect(broken).not.toEqual([]);
    for (const { hint, severity } of broken) {
      expect(hint).toMatch(/^[\p{Lu}<].{10,}/u);
      expect(['error', 'warning', 'info'].indexOf(severity)).toBeGreaterThanOrEqual(
        ['error', 'warning', 'info'].indexOf(rules[id].severity),
      );
    }
    expect(broken.some(({ mend }) => mend !== undefined)).toBe(rules[id].mends ?? false);
  });

  it.each(ofText)('%s is kept by its good example', (id) => {
    expect(look(rules[id].good).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

describe('the table of rules', () => {
  it.each(ruleIds)('says what %s is about, in German, with examples', (id) => {
    const { title, why, bad, good } = rules[id];
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^\p{Lu}[^.]{8,}$/u);
    expect(why).toMatch(/^[\p{Lu}„`].{20,}[.]$/u);
    expect(`${title} ${why}`.replace(/`[^`]*`/g, '')).not.toMatch(/["“]\p{L}/u);
    expect(bad).not.toBe(good);
  });

  it('is what docs/regeln.md says; `npm run rules` writes it', () => {
    expect(readFileSync(projectPath('docs/regeln.md'), 'utf8')).toBe(renderRulesGuide(rules));
  });
});
