import type { Position } from './node.ts';
import type { SlideContent } from './once-for-content.ts';
import { opaque } from './typographic-flow.ts';
import { type RoleText, walkTexts } from './walk-texts.ts';

/** What one block says in one language: a heading, a paragraph, a list item, a table. */
export interface Prose {
  /** In the place of code, and of all that is not looked for, stands one sign that is no letter. */
  readonly text: string;
  /** BCP 47 tag where the author named a language. */
  readonly lang?: string;
  /** Of the block. */
  readonly position: Position;
}

/**
 * The prose of a slide and of its notes, in order.
 * @param hides what else is not looked for
 */
export function readProse(slide: SlideContent, hides: (text: RoleText) => boolean = () => false): readonly Prose[] {
  const read: Prose[] = [];
  for (const part of walkTexts(slide)) {
    const { position, lang } = part;
    const text = part.role === 'code' || hides(part) ? opaque : part.text;
    const last = read.at(-1);
    if (last?.position === position && last.lang === lang) read[read.length - 1] = { ...last, text: last.text + text };
    else read.push({ text, position, ...(lang === undefined ? {} : { lang }) });
  }
  return read;
}
