import { beforeAll, describe, expect, test } from 'vitest';
import { type AccessibilityOptions, checkAccessibility } from '../../src/build/a11y/check-accessibility.ts';
import { findBrowser } from '../../src/build/browser.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { type AccessibilityCheckId, accessibilityChecks } from '../../src/core/accessibility-checks.ts';
import type { AccessibilityView } from '../../src/core/accessibility-state.ts';
import type { Barrier } from '../../src/core/barrier.ts';
import { formatPosition } from '../../src/core/position-text.ts';

async function examine(deck: string, options: AccessibilityOptions): Promise<readonly Barrier[]> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const loaded = await loadDeck(projectPath(`tests/fixtures/a11y/${deck}`));
  return (await checkAccessibility(loaded, found, options)).findings;
}

/** Faults that an author can write, one a file, with the place where they are to be found. */
const written: readonly (readonly [check: AccessibilityCheckId, place: string])[] = [
  ['axe-name-role-value', '02-verweis.md:3:1'],
  ['axe-aria', '03-rolle.md:3:1'],
  ['axe-color', '04-farbe.md:3:1'],
  ['axe-keyboard', '05-tabindex.md:3:1'],
  ['focus-order', '05-tabindex.md:3:1'],
  ['axe-language', '06-sprache.md:3:1'],
  ['axe-parsing', '07-id.md:3:1'],
  ['axe-semantics', '08-ebene.md:3:1'],
  ['outline', '08-ebene.md:3:1'],
  ['axe-structure', '09-liste.md:3:1'],
  ['axe-tables', '10-tabelle.md:3:1'],
  ['axe-text-alternatives', '11-bild.md:3:1'],
  ['application-role', '12-anwendung.md:3:1'],
  ['reflow', '13-breit.md:3:1'],
  ['text-spacing', '14-abstand.md:3:1'],
  ['target-size', '15-klein.md:3:1'],
  ['dimmed-text', '16-abgeblendet.md:3:1'],
  ['pointer-only', '17-maus.md:3:1'],
  ['picture-contrast', '18-unruhig.md:3:1'],
  ['english-words', '19-englisch.md:3:1'],
  ['focus-visible', '20-rand.md:3:1'],
  ['alt-text', '21-alternativtext.md:3:1'],
  ['heading-outline', '22-gliederung.md:3:1'],
  ['unique-titles', '24-zweimal.md:1:1'],
  ['link-text', '25-hier.md:3:1'],
  ['abbreviations', '26-kuerzel.md:3:5'],
  ['language-of-parts', '19-englisch.md:3:1'],
];

describe('in a deck with a fault on each slide the gate finds', () => {
  let findings: readonly Barrier[];
  beforeAll(async () => {
    findings = await examine('faults', { views: ['show', 'reading', 'no-script'], widths: [640, 320] });
  });

  test.each(written)('%s at %s', (check, place) => {
    const found = findings.filter((finding) => finding.check === check);
    expect(found.map(formatPosition)).toContain(place);
    const [finding] = found.filter((barrier) => formatPosition(barrier) === place);
    expect(finding).toMatchObject({ origin: 'text', hint: expect.stringMatching(/^\p{Lu}.{10,}/su) });
  });

  test('nothing in a file without a fault', () => {
    expect(
      findings.filter(({ file }) => file === '01-anfang.md').map(({ check, message }) => [check, message]),
    ).toEqual([]);
  });
});

/** Faults of the page around the text, which no Markdown can make: scripts make them, each run several that do not touch. */
interface Spoiled {
  readonly view: AccessibilityView;
  readonly seed: string;
  /** Of the window; 640 px without it. */
  readonly width?: number;
  readonly faults: readonly (readonly [check: AccessibilityCheckId, place: string])[];
}
const start = '01-schlicht.md:1:1';

const spoiled: readonly Spoiled[] = [
  {
    view: 'no-script',
    seed: `
      document.documentElement.lang = 'fr';
      document.title = 'Ohne Namen';
      document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no';
      const main = document.querySelector('main');
      main?.setAttribute('role', 'presentation');
      document.querySelector('input') ?? main?.append(document.createElement('input'));
      document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '9000' }));`,
    faults: [
      ['page-language', start],
      ['page-title', start],
      ['zoom', start],
      ['axe-sensory-and-visual-cues', start],
      ['landmarks', start],
      ['axe-forms', start],
      ['axe-time-and-media', start],
    ],
  },
  {
    view: 'show',
    seed: `
      document.querySelector('.announcement')?.remove();
      for (const slide of document.querySelectorAll('.slide')) {
        slide.removeAttribute('aria-hidden');
        slide.inert = false;
        slide.style.setProperty('display', 'block', 'important');
        slide.style.setProperty('visibility', 'visible', 'important');
      }
      document.querySelector('.pane') ?? document.body.insertAdjacentHTML(
        'beforeend', '<div class="pane" style="position: fixed; inset: 0; z-index: 99"></div>');`,
    faults: [
      ['status', '01-schlicht.md:13:1'],
      ['hidden-slides', '01-schlicht.md:7:1'],
      ['focus-hidden', start],
    ],
  },
  {
    view: 'menu',
    seed: `addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && document.activeElement.matches('.menu button:last-of-type')) event.preventDefault();
    }, true)`,
    faults: [['keyboard-trap', start]],
  },
  {
    view: 'help',
    seed: "addEventListener('focusin', ({ target }) => target.matches('.dialog-close') && target.blur())",
    faults: [['keyboard-reach', start]],
  },
  {
    // What is there in dark colours only is looked at as a whole, and what is only dark for its colours.
    view: 'no-script',
    width: 390,
    seed: `document.querySelector('.night') ?? document.body.insertAdjacentHTML('beforeend', \`<style>
      @media (prefers-color-scheme: light) { button.night { display: none; } }
      @media (prefers-color-scheme: dark) { p.night { background: #fff; color: #ccc; } }
      </style><main><button class="night"></button><p class="night">Blass</p></main>\`)`,
    faults: [
      ['axe-name-role-value', start],
      ['axe-color', start],
    ],
  },
  {
    // With colours of the system's own, where there is a frame else.
    view: 'show',
    width: 1280,
    seed: `document.head.insertAdjacentHTML('beforeend',
      '<style>@media (forced-colors: active) { * { outline: none !important; } }</style>')`,
    faults: [['focus-visible', start]],
  },
];

describe('in a page that is spoiled by a script the gate finds', () => {
  test.each(spoiled)('in the view $view: $faults', async ({ view, seed, width = 640, faults }) => {
    const checks = faults.map(([check]) => check);
    const found = await examine('plain', { views: [view], checks, widths: [width], seed });
    const places = found.map((finding) => [finding.check, formatPosition(finding)]);
    for (const fault of faults) expect(places).toContainEqual(fault);
  });

  test('nothing, when nothing was spoiled', async () => {
    const views = spoiled.map(({ view }) => view);
    expect(await examine('plain', { views, widths: [640] })).toEqual([]);
  });
});

test('the ground of a slide that was left is not taken for that of the slide after it', async () => {
  expect(await examine('stack', { views: ['show'], widths: [640] })).toEqual([]);
});

test('each check has a fault that proves it', () => {
  const proven = [...written, ...spoiled.flatMap(({ faults }) => faults)].map(([check]) => check);
  expect([...new Set(proven)].sort()).toEqual(accessibilityChecks.map(({ id }) => id).sort());
});
