import { describe, expect, it } from 'vitest';
import { checkAccent } from '../../src/core/check-accent.ts';
import { listImages } from '../../src/core/list-images.ts';
import type { Palette } from '../../src/core/palette.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderDeckTokens } from '../../src/core/render-deck-tokens.ts';
import { renderPage } from '../../src/core/render-page.ts';

const read = (...head: string[]) =>
  parseDeck([{ name: '01.md', text: `---\ntitle: T\n${head.join('\n')}\n---\n# A\n\n---\n\n## B` }]);
const brief = (...head: string[]) =>
  read(...head).findings.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

const scheme = {
  ...{ ground: '#ffffff', surface: '#eeeeee', text: '#000000', muted: '#333333' },
  ...{ accent: '#00574f', line: '#777777', panel: '#00574f', onPanel: '#ffffff' },
};
const dark = { ...scheme, ground: '#111111', surface: '#222222', text: '#ffffff', accent: '#7ed4c6', panel: '#00413b' };
const palette: Palette = { light: scheme, dark };

describe('a deck says its look in front matter', () => {
  it('theme, accent in three or six digits, logo', () => {
    const { deck, findings } = read(
      ...['theme: kern', 'accent: "#05A"', "accentDark: '#8FD3FF'"],
      ...['logo: bilder/wappen.svg', 'logoAlt: Stadt Musterstadt'],
    );
    expect(findings).toEqual([]);
    expect(deck.meta).toMatchObject({
      theme: 'kern',
      accent: { color: '#0055aa', position: { file: '01.md', line: 4, column: 1 } },
      accentDark: { color: '#8fd3ff' },
      logo: { src: 'bilder/wappen.svg', position: { file: '01.md', line: 6, column: 1 } },
      logoAlt: 'Stadt Musterstadt',
    });
  });

  it('or not at all', () => {
    const { deck } = read('lang: de');
    expect(deck.meta.theme).toBe('standard');
    expect(renderDeckTokens(deck.meta, palette)).toBe('');
  });

  it.each([
    [
      'accent: #0a5c9e',
      '3:1 warning Hinter »accent« steht keine Farbe: Ohne Anführungszeichen beginnt mit # ein Kommentar.',
    ],
    ['accent:', '3:1 warning Hinter »accent« steht keine Farbe: Ohne Anführungszeichen beginnt mit # ein Kommentar.'],
    ['accent: blau', '3:1 warning Der Wert von »accent« passt nicht.'],
    ['accent: "#12345"', '3:1 warning Der Wert von »accent« passt nicht.'],
    ['accent: 123456', '3:1 warning Der Wert von »accent« passt nicht.'],
    ['accentDark: "url(x)"', '3:1 warning Der Wert von »accentDark« passt nicht.'],
    ['theme: kren', '3:1 warning Das Aussehen »kren« gibt es nicht.'],
    ['theme: [kern]', '3:1 warning Der Wert von »theme« passt nicht.'],
    ['logo:', '3:1 warning Der Wert von »logo« passt nicht.'],
    ['logo: a.svg', '3:1 error Dem Logo fehlt der Alternativtext.'],
  ])('%s is said at its place', (line, finding) => {
    expect(brief(line)).toEqual([finding]);
    expect(read(line).deck.meta).not.toHaveProperty('accent');
  });

  it('with a hint that helps', () => {
    expect(read('accent: #0a5c9e').findings[0]?.hint).toContain('accent: "#');
    expect(read('theme: kren').findings[0]?.hint).toBe('Meinten Sie »kern«?');
    expect(read('theme: wunderschön').findings[0]?.hint).toMatch(/^Es gibt: standard \(.+\), kern \(/);
  });

  it.each(['white', 'black', 'Dracula', 'gaia', 'seriph', 'css/eigenes.css', 'eigenes.css', '@org/slidev-theme-x'])(
    'the theme %s is one of another tool and may stay',
    (theme) => {
      const said = brief(`theme: "${theme}"`);
      expect(said).toEqual(['3:1 info Die Angabe »theme« stammt aus einem anderen Werkzeug und bewirkt hier nichts.']);
    },
  );

  it.each(['colorSchema', 'canvasWidth', 'drawings', 'scripts', 'paginate'])('%s is of another tool', (key) => {
    expect(brief(`${key}: x`)).toContain(
      `3:1 info Die Angabe »${key}« stammt aus einem anderen Werkzeug und bewirkt hier nichts.`,
    );
  });

  it('in its first file only', () => {
    const { findings } = parseDeck([
      { name: '01.md', text: '# A' },
      { name: '02.md', text: '---\naccent: "#000"\n---\n## B' },
    ]);
    expect(findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      '02.md:2 »accent« gilt für den ganzen Vortrag und wird nur im Kopf der ersten Datei gelesen.',
    ]);
  });
});

describe('checkAccent', () => {
  const check = (...head: string[]) =>
    checkAccent(read(...head).deck.meta, palette).map(
      ({ line, column, severity, message, hint }) => `${line}:${column} ${severity} ${message} ${hint}`,
    );

  it('is content with colours that can be read', () => {
    expect(check('accent: "#003d38"', 'accentDark: "#b0e8ff"')).toEqual([]);
    expect(check('theme: standard')).toEqual([]);
  });

  it('names the contrast in German and the nearest colour that can be read', () => {
    expect(check('accent: "#3aa6a0"')).toEqual([
      '3:1 warning Die Akzentfarbe #3aa6a0 hat auf hellem Hintergrund nur einen Kontrast von 2,5 : 1; nötig sind 7 : 1 für Text. Nehmen Sie #045955.',
    ]);
    expect(check('lang: de', 'accentDark: "#2f6f6b"')).toEqual([
      '4:1 warning Die Akzentfarbe #2f6f6b hat auf dunklem Hintergrund nur einen Kontrast von 2,7 : 1; nötig sind 7 : 1 für Text. Nehmen Sie #78b8b3.',
    ]);
  });

  it('thinks of light text on a panel of the accent', () => {
    const light = { ...scheme, surface: '#ffffff', onPanel: '#cccccc' };
    const { meta } = read('accent: "#4d4d4d"').deck;
    expect(checkAccent(meta, { ...palette, light: { ...light, onPanel: '#ffffff' } })).toEqual([]);
    expect(checkAccent(meta, { ...palette, light })).toHaveLength(1);
  });

  it('never says 7,0 of a contrast below it', () => {
    // 6.98:1 on white.
    expect(
      checkAccent(read('accent: "#595959"').deck.meta, { ...palette, light: { ...scheme, surface: '#ffffff' } }),
    ).toEqual([]);
    const almost = checkAccent(read('accent: "#5a5a5a"').deck.meta, {
      ...palette,
      light: { ...scheme, surface: '#ffffff' },
    });
    expect(almost[0]?.message).toContain('6,8 : 1');
  });
});

describe('the page', () => {
  const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
  const page = (...head: string[]) => {
    const { deck } = read(...head);
    const style = renderDeckTokens(deck.meta, palette);
    return renderPage(deck, { style, script: { src: 's.js' }, images: new Map([['a.svg', svg]]) });
  };

  it('gets the given accent and what follows from it', () => {
    expect(page('accent: "#0a5c9e"')).toMatch(
      /<style>:root\{--deck-accent:#0a5c9e;--deck-accent-dark:#[\da-f]{6};--deck-panel-dark:#[\da-f]{6}\}/,
    );
    expect(page('accent: "#0a5c9e"', 'accentDark: "#fff"')).toContain('--deck-accent-dark:#ffffff;');
    expect(page('accentDark: "#fff"')).toContain('<style>:root{--deck-accent-dark:#ffffff}');
  });

  it('carries the logo twice, however many slides there are, and says once what it is', () => {
    const html = page('logo: a.svg', 'logoAlt: Stadt <Muster>');
    expect(html.split(svg)).toHaveLength(3);
    expect(html).toContain(`:root{--deck-logo:url("${svg}")}`);
    expect(html).toContain(`<img class="deck-logo" src="${svg}" alt="Stadt &lt;Muster&gt;">`);
    expect(html.split('<span class="deck-logo" aria-hidden="true"></span>')).toHaveLength(2);
  });

  it('has no trace of a logo where there is none', () => expect(page()).not.toContain('deck-logo'));

  it('cannot be broken by the address of a logo', () => {
    const html = page(`logo: 'data:image/svg+xml,"</style><script>x</script>\\'`, 'logoAlt: L');
    expect(html.split('</style>')).toHaveLength(2);
    expect(html).not.toContain('<script>x');
    expect(html).toContain('url("data:image/svg+xml,\\22 \\3c /style>\\3c script>x\\3c /script>\\5c ")');
  });

  it('needs the logo as it needs other pictures', () => {
    expect(listImages(read('logo: a.svg').deck)).toEqual([
      { src: 'a.svg', position: { file: '01.md', line: 3, column: 1 } },
    ]);
  });
});
