import { createProbe, type Probe } from './probe.ts';

declare global {
  /** How the browser's driver reaches the checks. */
  var deckA11y: Probe;
}

globalThis.deckA11y = createProbe();
