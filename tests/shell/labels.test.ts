import { describe, expect, test } from 'vitest';
import { formatElapsed } from '../../src/shell/elapsed.ts';
import { labelsFor } from '../../src/shell/labels.ts';

describe('the texts of the shell', () => {
  test('follow the language of the deck, and are German where nothing else is known', () => {
    const next = (lang: string) => labelsFor(lang).nextSlide;
    expect(['de', 'de-AT', '', 'fr', 'en', 'en-GB', 'EN'].map(next)).toEqual([
      ...Array<string>(4).fill('Nächste Folie'),
      ...Array<string>(3).fill('Next slide'),
    ]);
  });

  test('say where the talk is', () => {
    expect(labelsFor('de').slideTitled(3, 8, 'Leitlinien')).toBe('Folie 3 von 8: Leitlinien');
    expect(labelsFor('en').slideOf(3, 8)).toBe('Slide 3 of 8');
    expect(labelsFor('de').pageTitle(3, 'Leitlinien', 'Ein Vortrag')).toBe('Folie 3: Leitlinien – Ein Vortrag');
  });

  test('count steps from the first one on', () => {
    const { stepOf } = labelsFor('de');
    expect([stepOf(0, 2), stepOf(1, 2), stepOf(2, 2)]).toEqual(['Zu Beginn', 'Schritt 1 von 2', 'Schritt 2 von 2']);
  });
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [725_000, '12:05'],
  [3_729_000, '1:02:09'],
  [-5, '0:00'],
])('%i milliseconds are shown as %s', (milliseconds, text) => {
  expect(formatElapsed(milliseconds)).toBe(text);
});
