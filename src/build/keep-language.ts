import type { Plugin } from 'vite';
import { isEnglish } from '../core/language.ts';

/**
 * An exported deck speaks one language, known when it is built: of the texts of the shell, the others are left out.
 * Every file of texts ends with `inLanguage(lang, german, english)`; what is not chosen there is dropped as unused.
 */
export function keepLanguage(lang: string): Plugin {
  const kept = isEnglish(lang) ? 'english' : 'german';
  return {
    name: 'keep-language',
    apply: 'build',
    transform: (code, id) =>
      /[\\/]src[\\/]shell[\\/].*\.ts$/.test(id)
        ? code.replace(/(?<!function )\binLanguage\(.+?, german, english\)/g, kept)
        : undefined,
  };
}
