import type { Makers } from '../core/makers.ts';
import { isCodeLanguage } from '../core/read-fence.ts';
import type { SourceFile } from '../core/source-file.ts';

/** The libraries that the text of a deck may need: loading one takes longer than reading the deck. */
export async function loadMakers(files: readonly SourceFile[]): Promise<Makers> {
  const has = (pattern: RegExp) => files.some(({ text }) => pattern.test(text));
  return {
    ...(has(/(?:```|~~~)[ \t]*qr\b/) ? await import('./make-qr-code.ts') : {}),
    ...(has(/(?:```|~~~)[ \t]*(?:formel|formula|math)\b|\$`|\$\$/i) ? await import('./make-formula.ts') : {}),
    ...(files.some(hasCode) ? await import('./color-code.ts') : {}),
  };
}

function hasCode({ text }: SourceFile): boolean {
  return [...text.matchAll(/(?:```|~~~)[ \t]*([a-z].*)/gi)].some(([, info = '']) => isCodeLanguage(info.trim()));
}
