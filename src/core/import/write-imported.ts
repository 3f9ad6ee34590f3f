import { defaultSeparators } from '../split-slides.ts';
import { type ImportedSlide, readForeignLines } from './importing.ts';

/** Slides as our Markdown; `head` are the lines of the front matter without its `---`. */
export function writeImported(head: readonly string[], slides: readonly ImportedSlide[]): string {
  const front = head.length === 0 ? '' : `---\n${head.join('\n')}\n---\n\n`;
  const written = slides.map((slide, index) => {
    const separator = index === 0 ? '' : slide.vertical ? '--\n\n' : '---\n\n';
    return separator + writeSlide(slide);
  });
  return `${front}${written.join('\n')}`;
}

function writeSlide({ attributes, body, notes }: ImportedSlide): string {
  const comment = attributes.length === 0 ? [] : [`<!-- .slide: ${attributes.join(' ')} -->`];
  const said = trimLines(notes);
  const parts = [comment, protect(trimLines(body)), said.length === 0 ? [] : ['Notiz:', '', ...protect(said)]];
  const lines = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** What separates here, or begins the notes, was text there. */
function protect(lines: readonly string[]): readonly string[] {
  return readForeignLines(lines, 1).map(({ text, isCode }) => {
    if (isCode) return text;
    if (/^-{2,4}\s*$/.test(text)) return `\\${text}`;
    return defaultSeparators.notes.test(text) ? text.replace(':', '\\:') : text;
  });
}

/** Without empty lines at both ends. */
function trimLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
