import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { reviewDeck, reviews } from '../../src/core/review-deck.ts';

function review(text: string): readonly string[] {
  const files = [{ name: 'a.md', text }];
  return reviewDeck(parseDeck(files).deck, files).map((one) => `${one.rule} ${one.line}:${one.column} ${one.message}`);
}

type Fault = readonly [rule: keyof typeof reviews, what: string, text: string, place: string, message: string];

/** Decks with one fault each: which rule it breaks, where, and what is said of it. */
const faults: readonly Fault[] = [
  ['links', 'a jump to no slide', '# A\n\nnach [B](#/zeile)\n\n---\n\n## Ziele', '3:6', 'Der Verweis »#/zeile« führt zu keiner Folie.'],
  ['links', 'one in raw HTML', '# A\n\n<a href="#/b%C3%A4r">Bär</a>', '3:1', 'Der Verweis »#/b%C3%A4r« führt zu keiner Folie.'],
  ['links', 'one in the notes, by number', '# A\n\nNote: [B](#/9)', '3:7', 'Der Verweis »#/9« führt zu keiner Folie.'],
  ['links', 'one to a file', '# A\n\nnach [B](anlagen/b.pdf)', '3:6', 'Der Verweis »anlagen/b.pdf« führt zu einer Datei, die nicht mit in den Export kommt.'],
  ['notes', 'a slide without notes', '# A\n\nNote: a\n\n---\n\n## B', '7:1', 'Diese Folie hat keine Notizen.'],
  ['notes-length', 'a talk that is too long', `---\nduration: 1\n---\n# A\n\nNote: ${'Ja. '.repeat(140)}`, '2:1', 'Die Notizen des Vortrags haben 140 Wörter; in 1 Minute lassen sich 130 ruhig sprechen.'],
  ['notes-length', 'a slide that is too long', `# A\n\n---\n\n<!-- .slide: data-duration="0.5" -->\n\n## B\n\nNote: ${'Ja. '.repeat(70)}`, '5:1', 'Die Notizen dieser Folie haben 70 Wörter; in 0,5 Minuten lassen sich 65 ruhig sprechen.'],
  ['long-sentences', 'one of 26 words', `# A\n\nNote: Kurz. Das ${'geht '.repeat(24)}weiter.`, '3:13', 'Dieser Satz hat 26 Wörter: »Das geht geht geht geht geht …«'],
  ['placeholders', 'a note to oneself', '# A\n\nHier TODO ergänzen', '3:6', '»TODO« sieht nach einem Platzhalter aus.'],
  ['placeholders', 'a text of no meaning', '# Lorem ipsum', '1:3', '»Lorem ipsum« sieht nach einem Platzhalter aus.'],
  ['placeholders', 'a template’s words', '# Ihr Titel hier', '1:3', '»Ihr Titel hier« sieht nach einem Platzhalter aus.'],
  ['placeholders', 'crosses and question marks', '# A\n\nIm Jahr ??? waren es xxx', '3:9', '»???« sieht nach einem Platzhalter aus.'],
  ['placeholders', 'the same a second time', '# A\n\nTODO und\nTODO', '4:1', '»TODO« sieht nach einem Platzhalter aus.'],
  ['typography', 'an English quotation', '# A\n\n- Das “Ziel” ist', '3:7', 'Das Zeichen “ ist hier englisch; im Deutschen öffnet „ eine Anführung.'],
  ['typography', 'its end, over two lines', '# A\n\n„Ein\nZiel”', '4:5', 'Das Zeichen ” ist hier englisch; im Deutschen schließt “ eine Anführung.'],
  ['typography', 'a quote without the other', '# A\n\nDas "Ziel', '3:5', 'Zu diesem Anführungszeichen fehlt das andere.'],
  ['typography', 'a space before a sign', '# A\n\nNote: Was ?', '3:10', 'Vor »?« steht ein Leerzeichen.'],
  ['typography', 'a space before the end of a sentence', '# A\n\nDas ist so .', '3:11', 'Vor ».« steht ein Leerzeichen.'],
  ['typography', 'a space on the wrong side of a comma', '# A\n\nAm 3.4.2025 ,also bald', '3:12', 'Vor »,« steht ein Leerzeichen.'],
  ['typography', 'no space between two sentences', '# A\n\nDas war morgen.Das ist', '3:15', 'Nach dem Punkt fehlt ein Leerzeichen.'],
  ['typography', 'no space behind a comma', '# A\n\nWärme,Strom', '3:6', 'Nach dem Komma fehlt ein Leerzeichen.'],
  ['missing-spaces', 'a heading that is none', '# A\n\n##Ziele', '3:1', 'Nach »##« fehlt ein Leerzeichen; so ist die Zeile keine Überschrift.'],
  ['missing-spaces', 'points that are none', '# A\n\n-eins\n-zwei', '4:1', 'Nach »-« fehlt ein Leerzeichen; so ist die Zeile kein Punkt einer Aufzählung.'],
]; // biome-ignore format: a table

describe('a review finds', () => {
  it.each(faults)('%s: %s', (rule, _, text, place, message) => {
    expect(review(text)).toContain(`${rule} ${place} ${message}`);
  });

  it('a seeded fault of each of its rules', () => {
    expect([...new Set(faults.map(([rule]) => rule))].sort()).toEqual(Object.keys(reviews).sort());
  });
});

/** Decks that come near a fault. */
const sound: readonly string[] = [
  '# A\n\n[B](#/b), [B](#/b/2), [oben](#/), [lesen](#/lesen), [C](#c), [Nr.](#/1)\n\n---\n\n## B\n\n<b id="c">C</b>',
  '# A\n\n[Netz](https://a.de/#/x), [Post](mailto:a@b.de)',
  '# A\n\n---\n\n## B',
  '# A\n\nNote: a\n\n---\n\n<!-- .slide: data-layout="blank" -->\n\n--\n',
  `---\nduration: 1\n---\n# A\n\nNote: ${'Ja. '.repeat(130)}`,
  `# A\n\nNote: Das ${'geht '.repeat(20)}so: ${'Ort, '.repeat(20)}Ende; am 8. April, z. B. mit Dr. Müller.`,
  `# A\n\nNote:\n\n| ${'Jahr | '.repeat(9)}\n|${'---|'.repeat(9)}${`\n| ${'Ja wohl | '.repeat(9)}`.repeat(3)}`,
  '# A\n\nEin Büro, dessen Name hier nichts sagt. Das Bild folgt der Zeile.',
  '# Todos\n\nEin Text für hier: `TODO` ??\n\n```\nTODO\n```\n\n<!-- TODO -->',
  '# A\n\n"Gerade" Zeichen - und ... z.B. 5" Rohr, \\" und \'so\', „a“ “ und »b«',
  '# A\n\n`“a”` [b](https://a.de/c“d”.html "e") <b title="f">g</b> 7 : 1 :) a,b 1,5 https://a.de/b,cc',
  '# A\n\nBürger.Innen von Node.js, Anlage.pdf. Und dann ... so .5 .NET, z.B.Das und usw.',
  '# A\n\n<p lang="en">He said “yes”</p>\n\n“Yes” <!-- .element: lang="en" -->',
  '<!-- .slide: lang="en" -->\n\n# A\n\nHe said “yes” !',
  '---\nlang: en\n---\n# A\n\nHe said “yes” !',
  '---\ntitle: “A” !\n---\n# A\n\n```\n“A” !\n##B\n```\n\n    ##C',
  '# A\n\n#Hashtag\n\n-fach\n\n--\n\n## B\n\n***\n\n*kursiv*\n*kursiv*',
];

describe('a review is quiet about', () => {
  it.each(sound)('%j', (text) => {
    expect(review(text)).toEqual([]);
  });
});
