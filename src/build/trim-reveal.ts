import type { Plugin } from 'vite';
import { projectPath } from './project.ts';
import { trimRevealStyle } from './trim-reveal-style.ts';

/**
 * Parts of reveal.js that the shell does not switch on, by the names of their files: it binds its own keys, has its own
 * windows for help and jumps, hides the cursor itself, prints its own page, and its notes stand in a window of their own.
 */
export const unusedParts = ['jumptoslide', 'keyboard', 'notes', 'overlay', 'pointer', 'printview', 'scrollview'];

/** In place of each: every method is there and does nothing, so that "is it active?" is answered by no. */
const nothing = '\0reveal-nothing';
const nothingText =
  'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }); } }';

/** Builds reveal.js from its sources without what is never met: a quarter less script to carry and to compile. */
export function trimReveal(): Plugin {
  return {
    name: 'trim-reveal',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === 'reveal.js') return projectPath('node_modules/reveal.js/js/reveal.js');
      const controller = /\/controllers\/(\w+)$/.exec(id)?.[1];
      return controller !== undefined && unusedParts.includes(controller) ? nothing : undefined;
    },
    load: (id) => (id === nothing ? nothingText : undefined),
    transform: (code, id) => (/[\\/]reveal\.js[\\/].*reveal\.css\b/.test(id) ? trimRevealStyle(code) : undefined),
  };
}
