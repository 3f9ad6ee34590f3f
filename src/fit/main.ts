import { createInspection, type Inspection } from './inspection.ts';

declare global {
  /** How the browser's driver reaches the inspection. */
  var deckFit: Inspection;
}

globalThis.deckFit = createInspection();
