import type { Plugin } from 'vite';
import { projectPath } from './project.ts';
import { trimRevealStyle } from './trim-reveal-style.ts';

/**
 * Parts of reveal.js that the shell does not switch on, by their files: it binds its own keys, has its own windows for help
 * and jumps, hides the cursor, numbers the slides and has arrows itself, prints its own page, its notes stand in a window of their own, addresses are kept by itself, nothing goes on by
 * itself, it is alone in its page, and there are no plugins.
 */
export const unusedParts = [
  'components/playback',
  ...[
    'controls',
    'focus',
    'jumptoslide',
    'keyboard',
    'location',
    'notes',
    'overlay',
    'plugins',
    'pointer',
    'printview',
    'scrollview',
    'slidenumber',
  ].map((name) => `controllers/${name}`),
];

/**
 * In place of each: every method is there and does nothing, so that "is it active?" is answered by no. The start waits for
 * `load`, and asks the address for the first slide: which one that is, our own address says a moment later.
 */
const nothing = '\0reveal-nothing';
const nothingText = `export default class {
  constructor(reveal) {
    const own = { load: async () => {}, readURL: () => reveal.slide(0, 0) };
    return new Proxy(this, { get: (_, name) => own[name] ?? (() => undefined) });
  }
}`;

/**
 * Builds reveal.js from its sources without what is never met: a quarter less script to carry and to compile.
 * @param slides their HTML
 */
export function trimReveal(slides: string): Plugin {
  const unused = (id: string) =>
    unusedParts.some((part) => id.endsWith(`/${part}`)) || (id === 'fitty' && !fitsText(slides));
  return {
    name: 'trim-reveal',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === 'reveal.js') return projectPath('node_modules/reveal.js/js/reveal.js');
      return unused(id) ? nothing : undefined;
    },
    load: (id) => (id === nothing ? nothingText : undefined),
    transform: (code, id) =>
      /[\\/]reveal\.js[\\/].*reveal\.css\b/.test(id) ? trimRevealStyle(code, slides) : undefined,
  };
}

/** Whether text is set as large as its slide allows, which reveal.js has a package for: fitty. */
export function fitsText(slides: string): boolean {
  return /\sclass="[^"]*\br-fit-text\b/.test(slides);
}
