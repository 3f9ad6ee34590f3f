import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { slideText } from '../../src/core/slide-text.ts';

const parse = (text: string) => parseDeck([{ name: 'a.md', text: `# A\n\n${text}` }]).deck;
const bodyOf = (text: string) => {
  const page = renderPage(parse(text), { style: '', script: { src: 'x' }, images: new Map() });
  return /<h1>A<\/h1>\n(.*?)\n<\/div>/s.exec(page)?.[1]?.replaceAll(/\u00ad|\n/g, '');
};

describe('a picture alone in its line', () => {
  test('has its title as a caption, and behind a bar who made it', () => {
    expect(bodyOf('![Baum](a.png "Ein Baum am Bach | Foto: Erika M.")')).toBe(
      '<figure><img src="a.png" alt="Baum"><figcaption><p>Ein Baum am Bach</p><p class="credit">Foto: Erika M.</p></figcaption></figure>',
    );
  });

  test.each(['Foto: Erika M.', '© Stadt', '| Stadt Bonn', 'Quelle: Stadt'])('has with »%s« only that', (title) => {
    const body = bodyOf(`![Baum](a.png "${title}")`);
    expect(body).toMatch(/<figcaption><p class="credit">[^<|]+<\/p><\/figcaption>/);
  });

  test('takes the step of the picture for both', () => {
    expect(bodyOf('![Baum](a.png "Am Bach") <!-- .element: class="fragment" width="40" -->')).toContain(
      '<figure class="fragment" data-fragment-index="0"><img src="a.png" alt="Baum" width="40">',
    );
  });

  test('says alternative text, caption and maker, with German quotes', () => {
    const slide = parse('![Baum](a.png \'Der "Alte" | Foto: Stadt\')').slides[0];
    expect(slide && slideText(slide)).toBe('A\nBaum\nDer „Alte“\nFoto: Stadt');
  });
});

test.each(['![Baum](a.png)', 'Text ![Baum](a.png "Titel")', '![Baum](a.png "Titel") ![Bach](b.png "Titel")'])(
  '%s is no figure',
  (text) => expect(bodyOf(text)).not.toContain('<figure'),
);

describe('a table', () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
  test.each([
    `${table}\n: Zahlen *neu*`,
    `${table}: Zahlen *neu*`,
    `${table}\nTabelle: Zahlen *neu*`,
    `${table}\nTable: Zahlen *neu*`,
  ])('is named by the line below: %j', (text) => {
    const body = bodyOf(text);
    expect(body).toContain('<table><caption>Zahlen <em>neu</em></caption><thead>');
    expect(body?.match(/<tr>/g)).toHaveLength(2);
  });

  test.each([`${table}\n:Zahlen`, `${table}\nZahlen: neu`, `${table}| : x | |`])('is not named by %j', (text) => {
    expect(bodyOf(text)).not.toContain('<caption');
  });

  test('has attributes of its own, wherever the comment stands', () => {
    expect(bodyOf(`${table}\n: Zahlen\n\n<!-- .element: class="x" -->`)).toContain('<table class="x"><caption>');
  });
});
