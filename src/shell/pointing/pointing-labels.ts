import { keyOf } from '../../talk/keys.ts';
import { inLanguage } from '../language.ts';

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
    laser: () => `Laser an – Maus oder Umschalt+Pfeiltasten bewegen ihn, ${keyOf('laser')} beendet`,
    spotlight: () => `Lichtkegel an – Maus oder Umschalt+Pfeiltasten bewegen ihn, ${keyOf('spotlight')} beendet`,
    zoom: () => `Lupe an – Stelle anklicken, oder Umschalt+Pfeiltasten und Eingabe; ${keyOf('zoom')} beendet`,
    pen: () => `Stift an – ${keyOf('pen')} beendet, Strg+Z macht rückgängig, ${keyOf('wipe')} wischt weg`,
  },
  off: (tool: string) => `${tool} aus`,
  zoomed: () => `Vergrößert – ${keyOf('zoom')} führt zurück`,
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
    laser: () => `Laser on – mouse or Shift+arrow keys move it, ${keyOf('laser')} ends it`,
    spotlight: () => `Spotlight on – mouse or Shift+arrow keys move it, ${keyOf('spotlight')} ends it`,
    zoom: () => `Magnifier on – click a spot, or Shift+arrow keys and Enter; ${keyOf('zoom')} ends it`,
    pen: () => `Pen on – ${keyOf('pen')} ends it, Ctrl+Z undoes, ${keyOf('wipe')} wipes off`,
  },
  off: (tool: string) => `${tool} off`,
  zoomed: () => `Enlarged – ${keyOf('zoom')} leads back`,
  unzoomed: 'The whole slide again',
  elsewhere: 'The audience sees another slide: pointing works again when you are on the same one.',
};

export type PointingLabels = typeof german;
export const pointingLabels = (lang: string): PointingLabels => inLanguage(lang, german, english);
