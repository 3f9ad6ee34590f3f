import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { notesText } from '../../src/core/slide-text.ts';
import { walkBlocks } from '../../src/core/walk-blocks.ts';

const fragments = (count: number) => '- x <!-- .element: class="fragment" -->\n'.repeat(count);

function read(notes: string, steps = 3) {
  const { deck, findings } = parseDeck([{ name: 'a.md', text: `# A\n\n${fragments(steps)}\nNote:\n${notes}\n` }]);
  const [slide = expect.fail()] = deck.slides;
  const marks = [...walkBlocks(slide.notes)].filter((node) => node.type === 'step-mark');
  return { marks, text: notesText(slide), findings };
}

const stepsOf = (notes: string) => read(notes, 9).marks.map(({ step }) => step);

describe('a step mark in notes', () => {
  it.each([
    ['A [schritt] b [schritt] c', [1, 2]],
    ['A [Schritt] b [STEP] c', [1, 2]],
    ['A [schritt 2] b [schritt] c [schritt 7]', [2, 3, 7]],
    ['A **b [schritt]**\n\n- c [schritt]\n\n> d [schritt]', [1, 2, 3]],
    ['A \\[schritt\\], \\[schritt], `[schritt]`, [schritt](#/a), [schritt 0], [schritte]', []],
    ['```\n[schritt]\n```', []],
  ])('%j stands for the steps %j', (notes, steps) => expect(stepsOf(notes)).toEqual(steps));

  it.each([
    ['Eins. [schritt] Zwei.', 'Eins. Zwei.'],
    ['Eins.[schritt] Zwei.', 'Eins. Zwei.'],
    ['(siehe [schritt]Folie)', '(siehe Folie)'],
    ['[schritt] Eins.', 'Eins.'],
    ['Eins. [schritt]', 'Eins.'],
    ['Eins.\n[schritt]\nZwei.', 'Eins.\nZwei.'],
    ['Eins. [schritt][schritt 2] Zwei.', 'Eins. Zwei.'],
    ['**Eins** [schritt] *Zwei*', 'Eins Zwei'],
    ['Eins **[schritt] zwei**', 'Eins zwei'],
  ])('%j leaves no space behind: %j', (notes, text) => expect(read(notes).text).toBe(text));

  it('is text on a slide', () => {
    const { deck, findings } = parseDeck([{ name: 'a.md', text: '# A\n\nEin [schritt] vor.' }]);
    expect(findings).toEqual([]);
    expect(JSON.stringify(deck.slides[0]?.blocks)).toContain('Ein [schritt] vor.');
  });

  it('changes nothing of what is said around it, quotes and dashes included', () => {
    const words = fc.array(
      fc.constantFrom('"Ja"', 'sagte', 'er', '-', '2011-2013', 'z.B.', '*hier*', "geht's", 'S. 5'),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(9), (parts, at) => {
        const marked = [...parts.slice(0, at), '[schritt]', ...parts.slice(at)];
        // A dash that begins a line is a list in Markdown.
        fc.pre(parts[0] !== '-' && !/[-.]$/.test(parts[at - 1] ?? '') && parts[at] !== '-');
        fc.pre(parts[at - 1] !== 'S. 5' && parts[at] !== 'S. 5');
        const plain = (text: string) => text.replaceAll('\u00A0', ' ');
        expect(plain(read(marked.join(' ')).text)).toBe(plain(read(parts.join(' ')).text));
      }),
    );
  });

  it('does not part what typography joins', () => {
    const joined = read('Land - [schritt] Kommune und "Ja [schritt] und nein"').text.replaceAll('\u00A0', '~');
    expect(joined).toBe('Land~– Kommune und „Ja und nein“');
  });
});

describe('findings on step marks', () => {
  const said = (notes: string, steps: number) =>
    read(notes, steps).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

  it.each([
    ['A [schritt] b', 1, []],
    ['A [schritt] b [schritt 1] c', 1, []],
    ['A [schritt] b', 0, ['5:3 Diese Marke steht für Schritt 1, die Folie hat aber keine Schritte.']],
    [
      'A [schritt] b [schritt] c [schritt]',
      1,
      ['6:15 Diese Marke steht für Schritt 2, die Folie hat aber nur einen Schritt.'],
    ],
    ['A\nb **c [schritt 4]**', 3, ['9:7 Diese Marke steht für Schritt 4, die Folie hat aber nur 3 Schritte.']],
    ['A [schritt 2] b [schritt 1]', 2, ['7:17 Nach der Marke für Schritt 2 steht hier eine für Schritt 1.']],
  ])('%j with %i steps', (notes, steps, findings) => expect(said(notes, steps)).toEqual(findings));
});
