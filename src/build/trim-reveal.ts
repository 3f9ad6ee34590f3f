import type { Plugin } from 'vite';
import { cutReveal } from './cut-reveal.ts';
import { projectPath } from './project.ts';
import { trimRevealStyle } from './trim-reveal-style.ts';

/** In place of a package that a deck does not need. */
const nothing = '\0reveal-nothing';

/**
 * Builds reveal.js from its sources without what is never met: half the script to carry and to compile.
 * @param slides their HTML
 */
export function trimReveal(slides: string): Plugin {
  return {
    name: 'trim-reveal',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === 'reveal.js') return projectPath('node_modules/reveal.js/js/reveal.js');
      return id === 'fitty' && !fitsText(slides) ? nothing : undefined;
    },
    load: (id) => (id === nothing ? 'export default undefined' : undefined),
    transform(code, id) {
      const file = /[\\/]reveal\.js[\\/]js[\\/](?:controllers[\\/])?(\w+)\.[jt]s$/.exec(id)?.[1];
      if (file !== undefined) return cutReveal(code, file, slides);
      return /[\\/]reveal\.js[\\/].*reveal\.css\b/.test(id) ? trimRevealStyle(code, slides) : undefined;
    },
  };
}

/** Whether text is set as large as its slide allows, which reveal.js has a package for: fitty. */
export function fitsText(slides: string): boolean {
  return /\sclass="[^"]*\br-fit-text\b/.test(slides);
}
