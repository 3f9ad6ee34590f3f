import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/shell/reading/excerpt.ts';

const around = (text: string, word: string) => excerptOf(text, text.indexOf(word));

describe('of a paragraph is shown', () => {
  test.each([
    ['Eins zwei. Drei vier! Fünf?', 'vier', 'Drei vier!'],
    ['Eins zwei. Drei vier! Fünf?', 'Fünf', 'Fünf?'],
    ['Am 5. Dezember 2012, z. B. Bonn. Dann kam', 'Bonn', 'Am 5. Dezember 2012, z. B. Bonn.'],
    ['Er sagte „Ja“. „Nein“ kam dann.', 'Nein', '„Nein“ kam dann.'],
    ['ohne Punkt', 'Punkt', 'ohne Punkt'],
  ])('the sentence of the hit: %j, %j', (text, word, expected) => {
    expect(around(text, word)).toBe(expected);
  });

  test('what is around the hit, where the sentence is long, in whole words', () => {
    const text = `${'davor '.repeat(40)}Treffer${' danach'.repeat(40)}`;
    const shown = around(text, 'Treffer');
    expect(shown).toMatch(/^… (?:davor )+Treffer(?: danach)+ …$/);
    expect(shown.length).toBeLessThan(280);
  });

  test('the hit, though it is one endless word', () => {
    expect(around(`${'x'.repeat(300)}Treffer${'y'.repeat(300)}`, 'Treffer')).toContain('Treffer');
  });
});
