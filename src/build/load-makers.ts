import type { Makers } from '../core/makers.ts';
import { onceForEach } from '../core/once-for-each.ts';
import { isCodeLanguage } from '../core/read-fence.ts';
import type { SourceFile } from '../core/source-file.ts';

/** Those of one kind of deck are one object: what was read with them need not be read again. */
const known = new Map<string, Promise<Makers>>();

/** The libraries that the text of a deck may need: loading one takes longer than reading the deck. */
export async function loadMakers(files: readonly SourceFile[]): Promise<Makers> {
  const needs = files.map(needsOf);
  const [qr, formula, code] = [0, 1, 2].map((index) => needs.some((need) => need[index]));
  const key = [qr, formula, code].join();
  const makers = known.get(key) ?? load(qr, formula, code);
  known.set(key, makers);
  return makers;
}

async function load(qr = false, formula = false, code = false): Promise<Makers> {
  return {
    ...(qr ? await import('./make-qr-code.ts') : {}),
    ...(formula ? await import('./make-formula.ts') : {}),
    ...(code ? await import('./color-code.ts') : {}),
  };
}

/** Whether a file has QR codes, formulas and code. */
const needsOf = onceForEach(({ text }: SourceFile): readonly boolean[] => [
  /(?:```|~~~)[ \t]*qr\b/.test(text),
  /(?:```|~~~)[ \t]*(?:formel|formula|math)\b|\$`|\$\$/i.test(text),
  hasCode(text),
]);

function hasCode(text: string): boolean {
  return [...text.matchAll(/(?:```|~~~)[ \t]*([a-z].*)/gi)].some(([, info = '']) => isCodeLanguage(info.trim()));
}
