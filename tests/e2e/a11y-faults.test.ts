import { beforeAll, describe, expect, test } from 'vitest';
import { type AccessibilityOptions, checkAccessibility } from '../../src/build/a11y/check-accessibility.ts';
import { findBrowser } from '../../src/build/browser.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { type AccessibilityCheckId, accessibilityChecks } from '../../src/core/accessibility-checks.ts';
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
  ['axe-parsing', '07-id.md:4:1'],
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
    expect(finding).toMatchObject({ origin: 'text', hint: expect.stringMatching(/\S{3,}.*[.:]$/s) });
  });

  test('nothing in a file without a fault', () => {
    expect(
      findings.filter(({ file }) => file === '01-anfang.md').map(({ check, message }) => [check, message]),
    ).toEqual([]);
  });
});

/** Faults of the page around the text, which no Markdown can make: a script makes them, and one view shows them. */
const seeded: readonly (readonly [
  check: AccessibilityCheckId,
  view: NonNullable<AccessibilityOptions['views']>[number],
  seed: string,
  place: string,
])[] = [
  [
    'axe-forms',
    'no-script',
    "document.querySelector('input') ?? document.querySelector('main').append(document.createElement('input'))",
    '01-schlicht.md:1:1',
  ],
  [
    'axe-sensory-and-visual-cues',
    'no-script',
    "document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no'",
    '01-schlicht.md:1:1',
  ],
  [
    'zoom',
    'no-script',
    "document.querySelector('meta[name=viewport]').content = 'width=device-width, maximum-scale=4'",
    '01-schlicht.md:1:1',
  ],
  [
    'axe-time-and-media',
    'no-script',
    "document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '9000' }))",
    '01-schlicht.md:1:1',
  ],
  ['page-language', 'no-script', "document.documentElement.lang = 'fr'", '01-schlicht.md:1:1'],
  ['page-title', 'no-script', "document.title = 'Ohne Namen'", '01-schlicht.md:1:1'],
  [
    'landmarks',
    'no-script',
    "document.querySelector('main').setAttribute('role', 'presentation')",
    '01-schlicht.md:1:1',
  ],
  [
    'hidden-slides',
    'show',
    `for (const slide of document.querySelectorAll('.slide')) {
      slide.removeAttribute('aria-hidden');
      slide.inert = false;
      slide.style.setProperty('display', 'block', 'important');
      slide.style.setProperty('visibility', 'visible', 'important');
    }`,
    '01-schlicht.md:7:1',
  ],
  ['status', 'show', "document.querySelector('.announcement')?.remove()", '01-schlicht.md:13:1'],
  [
    'keyboard-reach',
    'menu',
    "addEventListener('focusin', ({ target }) => target.matches('.menu button:last-of-type') && target.blur())",
    '01-schlicht.md:1:1',
  ],
  [
    'keyboard-trap',
    'menu',
    `addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && document.activeElement.matches('.menu button:last-of-type')) event.preventDefault();
    }, true)`,
    '01-schlicht.md:1:1',
  ],
  [
    'focus-hidden',
    'menu',
    "document.body.insertAdjacentHTML('beforeend', '<div style=\"position: fixed; inset: 0; z-index: 99\"></div>')",
    '01-schlicht.md:1:1',
  ],
];

describe('in a page that is spoiled by a script the gate finds', () => {
  test.each(seeded)('%s in the view %s', async (check, view, seed, place) => {
    const options = { views: [view], checks: [check], widths: [640] };
    const found = await examine('plain', { ...options, seed });
    expect(found.map((finding) => [finding.check, formatPosition(finding)])).toContainEqual([check, place]);
  });

  test('nothing, when nothing was spoiled', async () => {
    const checks = seeded.map(([check]) => check);
    expect(await examine('plain', { views: ['no-script', 'show', 'menu'], checks, widths: [640] })).toEqual([]);
  });
});

/** Found by the checks of a deck's text, which have tests of their own, with places: `tests/core/check-*.test.ts`. */
const provenElsewhere: readonly AccessibilityCheckId[] = [
  'unique-titles',
  'link-text',
  'abbreviations',
  'language-of-parts',
];

test('each check has a fault that proves it', () => {
  const proven = [...written, ...seeded].map(([check]) => check);
  expect([...new Set([...proven, ...provenElsewhere])].sort()).toEqual(accessibilityChecks.map(({ id }) => id).sort());
});
