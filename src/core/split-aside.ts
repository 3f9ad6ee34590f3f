const begins = /<aside\s[^>]{0,200}?class=["']?(?:[^"'>]{0,60}\s)?notes\b[^>]{0,200}>/gi;
const ends = /<\/aside\s*>/gi;
const codeSpan = /`[^`]*`/g;

/** A line with notes in it, told apart. */
export interface SplitLine {
  readonly body: string;
  readonly notes: string;
  /** Whether the notes go on in the next line. */
  readonly isOpen: boolean;
}

/**
 * What of a line stands in `<aside class="notes">`, wherever that begins and ends: reveal.js takes each for notes. Undefined where
 * nothing does. Code only shows one.
 * @param isOpen whether one has begun above
 */
export function splitAside(text: string, isOpen: boolean): SplitLine | undefined {
  if (!isOpen && !/<aside\s/i.test(text)) return undefined;
  const shown = text.replace(codeSpan, (code) => '`'.repeat(code.length));
  const parts: Record<'body' | 'notes', string> = { body: '', notes: '' };
  let [at, inside, found] = [0, isOpen, isOpen];
  while (at < text.length || (inside && !found)) {
    const pattern = inside ? ends : begins;
    pattern.lastIndex = at;
    const next = pattern.exec(inside ? text : shown);
    parts[inside ? 'notes' : 'body'] += text.slice(at, next?.index);
    if (next === null) break;
    found = true;
    inside = !inside;
    if (inside && parts.notes !== '') parts.notes += ' ';
    at = next.index + next[0].length;
  }
  // What stands behind notes is no indented code.
  const body = isOpen || /^\s*<aside\s/i.test(text) ? parts.body.trimStart() : parts.body;
  return found ? { ...parts, body, isOpen: inside } : undefined;
}
