import { describe, expect, it } from 'vitest';
import { checkDeck, checks } from '../../src/core/check-deck.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const check = (text: string) =>
  checkDeck(parseDeck([{ name: 'a.md', text }]).deck).map(
    ({ line, severity, message }) => `${line} ${severity} ${message}`,
  );

describe('checkDeck', () => {
  it('is content with a sound deck', () => {
    expect(check('# A\n\n## B\n\n### C\n\n## D\n\n![Ein Baum im Wind](a.png)\n\n---\n\n## E')).toEqual([]);
  });

  it('lets a blank slide be', () => {
    expect(check('---\nlayout: blank\n---\n')).toEqual([]);
  });
});

type Fault = readonly [check: keyof typeof checks, what: string, text: string, place: string, message: string];

/** Decks with one fault each: which check finds it, where, and what it says. */
const faults: readonly Fault[] = [
  ['heading-outline', 'a slide without heading', 'nur Text', '1:1', 'Diese Folie hat keine Überschrift.'],
  ['heading-outline', 'a level left out', '# A\n\n### B', '3:1', 'Nach einer Überschrift der Ebene 1 folgt eine der Ebene 3.'],
  ['heading-outline', 'the same in raw HTML', '# A\n\n<h2>B</h2>\n<h4>C</h4>', '3:1', 'Nach einer Überschrift der Ebene 2 folgt eine der Ebene 4.'],
  ['heading-outline', 'a second h1', '# A\n\n---\n\n# B', '5:1', 'Eine Überschrift der Ebene 1 gibt es nur einmal: am Anfang des Vortrags.'],
  ['heading-outline', 'a second h1 on the first slide', '# A\n\n# B', '3:1', 'Eine Überschrift der Ebene 1 gibt es nur einmal: am Anfang des Vortrags.'],
  ['heading-outline', 'a title that is too low', '# A\n\n---\n\n### B', '5:1', 'Die Überschrift dieser Folie hat die Ebene 3.'],
  ['heading-outline', 'an empty heading', '# A\n\n## <!-- x -->\n\nText', '3:1', 'Diese Überschrift ist leer.'],
  ['heading-outline', 'a slide that begins in the notes', '# A\n\nNote:\n\n## B', '5:1', 'In den Notizen steht eine Überschrift der Ebene 2; so beginnen nur Folien.'],
  ['unique-titles', 'a title twice', '# Ziele\n\n---\n\n<!-- .slide: id="x" -->\n\n## ziele', '7:1', 'So heißt schon eine andere Folie (a.md, Zeile 1): »ziele«.'],
  ['audiences', 'one that the deck does not name', '---\naudiences: [rat, presse]\naudience: prese\n---\n# A', '5:1', 'Ein Publikum »prese« nennt der Kopf des Vortrags nicht.'],
  ['alt-text', 'none', '# A\n\nb ![](a.png)', '3:3', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none in raw HTML', '# A\n\n<img src="a.png">', '3:1', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none in the notes', '# A\n\nNote: ![](a.png)', '3:7', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none in the second of two lines of raw HTML', '# A\n\n<p><img src="a.png" alt="Baum">\n und <img\nsrc="b.png" alt=" "></p>', '4:6', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none in a table', '# A\n\n| a |\n|---|\n| ![](a.png) |', '5:3', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none in an addition', '# A\n\n> [!Ergänzung]\n> ![](a.png)\n>\n> Quelle: b', '4:3', 'Diesem Bild fehlt der Alternativtext.'],
  ['alt-text', 'none at a drawing', '# A\n\n<p><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></p>', '3:4', 'Dieser Zeichnung (SVG) fehlt der Alternativtext.'],
  ['alt-text', 'none at a drawing with words that is one picture', '# A\n\n<svg role="img"><text>Wort</text></svg>', '3:1', 'Dieser Zeichnung (SVG) fehlt der Alternativtext.'],
  ['alt-text', 'decoration that says something', '# A\n\n![Baum](a.png) <!-- .element: role="presentation" -->', '3:1', 'Dieses Bild ist als Schmuck markiert und hat den Alternativtext »Baum«.'],
  ['alt-text', 'the same in raw HTML', '# A\n\n<img src="a.png" alt="Baum" aria-hidden="true">', '3:1', 'Dieses Bild ist als Schmuck markiert und hat den Alternativtext »Baum«.'],
  ['alt-text', 'a camera’s name', '# A\n\n![IMG_1234](a.png)', '3:1', 'Der Alternativtext »IMG_1234« ist der Name einer Datei.'],
  ['alt-text', 'a file’s name', '# A\n\n![baum.jpg](a.png)', '3:1', 'Der Alternativtext »baum.jpg« ist der Name einer Datei.'],
  ['alt-text', 'the name of its file', '# A\n\n<img src="bilder/Baum-1.png" alt="baum-1">', '3:1', 'Der Alternativtext »baum-1« ist der Name einer Datei.'],
  ['alt-text', 'a kind of picture', '# A\n\n![Grafik](a.png)', '3:1', 'Der Alternativtext »Grafik« sagt nicht, was zu sehen ist.'],
  ['alt-text', 'a filler', '# A\n\n![Bild von einem Baum](a.png)', '3:1', 'Der Alternativtext beginnt mit »Bild von«; dass es ein Bild ist, wird ohnehin vorgelesen.'],
  ['alt-text', 'a filler with a colon', '# A\n\n![Foto: Baum](a.png)', '3:1', 'Der Alternativtext beginnt mit »Foto:«; dass es ein Bild ist, wird ohnehin vorgelesen.'],
  ['link-text', 'here', '# A\n\nMehr [hier](https://a.de)', '3:6', 'Der Verweis »hier« sagt nicht, wohin er führt.'],
  ['link-text', 'here in raw HTML', '# A\n\nMehr <a href="https://a.de">Klicken Sie <b>hier</b>!</a>', '3:6', 'Der Verweis »Klicken Sie hier!« sagt nicht, wohin er führt.'],
  ['link-text', 'none', '# A\n\n[](https://a.de)', '3:1', 'Dieser Verweis hat keinen Text.'],
  ['link-text', 'none in raw HTML', '# A\n\nx <a href="https://a.de"></a>', '3:3', 'Dieser Verweis hat keinen Text.'],
  ['link-text', 'a long address', `# A\n\nSiehe https://example.org/${'a'.repeat(30)}`, '3:7', 'Der Text dieses Verweises ist eine Adresse von 50 Zeichen.'],
  ['link-text', 'one text for two places', '# A\n\n[Bericht](https://a.de)\n\nNote: [Der Bericht](#/a), [Bericht](https://b.de)', '5:27', 'Der Verweis »Bericht« führt an anderer Stelle woandershin: https://a.de'],
  ['abbreviations', 'one that nothing explains', '# A\n\nDas Ressort\nheißt **MFKJKS** und IMAGE', '4:9', 'Die Abkürzung »MFKJKS« ist nirgends erklärt.'],
  ['abbreviations', 'one in the notes, with a digit and a plural', '# A\n\nNote: Drei\n\n- W3Cs', '5:3', 'Die Abkürzung »W3C« ist nirgends erklärt.'],
  ['abbreviations', 'one in a table', '# A\n\n| a | b |\n|---|---|\n| c | die VKU-Tagung |', '5:11', 'Die Abkürzung »VKU« ist nirgends erklärt.'],
  ['abbreviations', 'one beside one that is known', '# A\n\nBei der EU VKU', '3:12', 'Die Abkürzung »VKU« ist nirgends erklärt.'],
  ['language-of-parts', 'an English sentence', '# A\n\nEr sagte:\nthis is the way to do it.', '4:1', '»this is the way to…« ist offenbar Englisch; vorgelesen wird es in der falschen Aussprache.'],
  ['language-of-parts', 'an English quotation', '# A\n\nSein Motto: "Yes we can", und mehr', '3:14', '»Yes we can« ist offenbar Englisch; vorgelesen wird es in der falschen Aussprache.'],
  ['language-of-parts', 'an English heading', '# Thank you for listening', '1:3', '»Thank you for listening« ist offenbar Englisch; vorgelesen wird es in der falschen Aussprache.'],
  ['language-of-parts', 'German in an English deck', '---\nlang: en\n---\n# A\n\nWir sind für die Kommunen da.', '6:1', '»Wir sind für die Kommunen…« ist offenbar Deutsch; vorgelesen wird es in der falschen Aussprache.'],
  ['language-of-parts', 'a language that is none', '# A\n\nEin\n<span lang="englisch">Talk</span>', '4:7', '»englisch« ist kein Sprachkürzel.'],
  ['language-of-parts', 'one written with a line below', '# A\n\nEin Satz <!-- .element: lang="en_GB" -->', '3:25', '»en_GB« ist kein Sprachkürzel.'],
  ['logo', 'a logo without words', '---\nlogo: a.svg\n---\n# A', '2:1', 'Dem Logo fehlt der Alternativtext.'],
]; // biome-ignore format: a table

describe('a check finds', () => {
  it.each(faults)('%s: %s', (name, _, text, place, message) => {
    const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
    expect(findings.map((one) => `${one.line}:${one.column} ${one.message}`)).toContain(`${place} ${message}`);
    const said = checks[name](deck, (near) => near).map((one) => one.message);
    expect(said).toContain(message);
    for (const { hint } of findings) expect(hint).toMatch(/^[\p{Lu}<].{10,}/u);
    expect(findings.map((one) => one.message).filter((other) => !said.includes(other))).toEqual([]);
  });
});

it('a picture without alternative text stops an export, and all of them are told', () => {
  const text = '---\nlogo: a.svg\n---\n# A\n\n![](a.png)\n\n![Bild](a.png)\n\nNote: <img src="b.png">';
  expect(check(text)).toEqual([
    '6 error Diesem Bild fehlt der Alternativtext.',
    '8 warning Der Alternativtext »Bild« sagt nicht, was zu sehen ist.',
    '10 error Diesem Bild fehlt der Alternativtext.',
    '2 error Dem Logo fehlt der Alternativtext.',
  ]);
});

/** Decks that come near a fault. */
const sound: readonly (readonly [check: keyof typeof checks, text: string])[] = [
  ['audiences', '---\naudiences: [rat, presse]\naudience: Presse\n---\n# A'],
  ['heading-outline', '# A\n\n---\n\n## B\n\n### C\n\n#### D\n\n### E\n\nNote:\n\n### F'],
  ['heading-outline', '## Ein Teil\n\n---\n\n## Noch einer'],
  ['unique-titles', '# Ziele\n\n---\n\n## Ziele (2)\n\n---\n\n<!-- .slide: data-layout="blank" -->\n\n--\n'],
  ['alt-text', '# A\n\n![](a.png) <!-- .element: role="presentation" -->\n\n<img src="b.png" alt="" aria-hidden="true">'],
  ['alt-text', '<!-- .slide: data-background-image="a.png" -->\n\n# A\n\n<svg aria-hidden="true"><path/></svg> <svg><text>Wort</text></svg> <svg role="img" aria-label="Baum"/>'],
  ['alt-text', '# A\n\n![Fotografin im Park](a.png)\n\n![Logo der Stadt Essen](b.png)\n\n![Bildung für alle](c.png)'],
  ['link-text', '# A\n\n[Bericht](#/a), [Bericht](#/a), [mehr über Ziele](#/b), www.kurz.de\n\n<a href="#/c" aria-label="Karte">→</a>'],
  ['abbreviations', '---\nsubtitle: KOMMUNEN IM FOKUS\n---\n# A\n\nKOMMUNEN IM FOKUS\n\nKapitel XIV, als PDF der EU, `ABC`, A4, x\\@ABC.de, <abbr title="x">VKU</abbr>'],
  ['abbreviations', '# A\n\nIMAG, IMAG-Sitzung\n\n*[IMAG]: Gruppe'],
  ['abbreviations', '---\nlang: fr\n---\n# ABC'],
  ['language-of-parts', '# A\n\n<span lang="en">This is the way to do it</span>\n\nThank you for it <!-- .element: lang="en" -->\n\n- we are the best of all <!-- .element: lang="en-GB" -->'],
  ['language-of-parts', '<!-- .slide: lang="en" -->\n\n# We are the world\n\nNote: This is the way to do it.'],
  ['language-of-parts', '# A\n\nOpen Government, Open Data und Design Thinking: ein Workshop mit der WHO, IT und "Fridays for Future"'],
  ['language-of-parts', '---\nlang: en\n---\n# A\n\nThe man in the „Landtag“ was so kind; die Linke'],
  ['language-of-parts', '# A\n\n<i lang="fr-CA">Bonjour</i> <i lang="de-x-leicht">Satz</i> <i lang="zh-Hant">字</i>'],
]; // biome-ignore format: a table

describe('a check is quiet about', () => {
  it.each(sound)('%s: %j', (name, text) => {
    const { deck } = parseDeck([{ name: 'a.md', text }]);
    expect(checks[name](deck, (near) => near)).toEqual([]);
  });
});
