import { type Action, keyOf } from '../../talk/keys.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { inLanguage } from '../language.ts';

/** What ends a tool: without letters only Escape, which leaves the full screen first. */
const endKey = (action: Action) => (areCharactersKeys() ? keyOf(action) : 'Esc');

const german = {
  /** The name of each tool, on its button. */
  tools: { laser: 'Laser', spotlight: 'Lichtkegel', zoom: 'Lupe', pen: 'Stift' },
  /** For fingers: names the place of the button that puts a tool away, and the button. */
  point: 'Zeigen',
  end: 'Beenden',
  undo: 'Rückgängig',
  wipe: 'Wegwischen',
  /** In full screen, browsers take Escape for themselves: only the letter is sure to end it. */
  on: {
    laser: () => `Laser an – Maus oder Umschalt+Pfeiltasten bewegen ihn, ${endKey('laser')} beendet`,
    spotlight: () => `Lichtkegel an – Maus oder Umschalt+Pfeiltasten bewegen ihn, ${endKey('spotlight')} beendet`,
    zoom: () => `Lupe an – Stelle anklicken, oder Umschalt+Pfeiltasten und Eingabe; ${endKey('zoom')} beendet`,
    pen: () =>
      `Stift an – ${endKey('pen')} beendet, Strg+Z macht rückgängig${areCharactersKeys() ? `, ${keyOf('wipe')} wischt weg` : ''}`,
  },
  off: (tool: string) => `${tool} aus`,
  zoomed: () => `Vergrößert – ${endKey('zoom')} führt zurück`,
  unzoomed: 'Wieder ganz zu sehen',
  elsewhere: 'Das Publikum sieht eine andere Folie: Zeigen geht wieder, wenn Sie auf derselben sind.',
};

const english: typeof german = {
  tools: { laser: 'Laser', spotlight: 'Spotlight', zoom: 'Magnifier', pen: 'Pen' },
  point: 'Pointing',
  end: 'End',
  undo: 'Undo',
  wipe: 'Wipe off',
  on: {
    laser: () => `Laser on – mouse or Shift+arrow keys move it, ${endKey('laser')} ends it`,
    spotlight: () => `Spotlight on – mouse or Shift+arrow keys move it, ${endKey('spotlight')} ends it`,
    zoom: () => `Magnifier on – click a spot, or Shift+arrow keys and Enter; ${endKey('zoom')} ends it`,
    pen: () =>
      `Pen on – ${endKey('pen')} ends it, Ctrl+Z undoes${areCharactersKeys() ? `, ${keyOf('wipe')} wipes off` : ''}`,
  },
  off: (tool: string) => `${tool} off`,
  zoomed: () => `Enlarged – ${endKey('zoom')} leads back`,
  unzoomed: 'The whole slide again',
  elsewhere: 'The audience sees another slide: pointing works again when you are on the same one.',
};

export type PointingLabels = typeof german;
export const pointingLabels = (lang: string): PointingLabels => inLanguage(lang, german, english);
