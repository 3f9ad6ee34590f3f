export interface Declaration {
  /** Counted from 1. */
  readonly line: number;
  /** Selectors and at-rules it stands in, outermost first. */
  readonly within: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** All declarations of a style sheet, nested ones included. Enough of the syntax for ours: no `}` in a string. */
export function readDeclarations(css: string): readonly Declaration[] {
  const text = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  const declarations: Declaration[] = [];
  const within: string[] = [];
  for (const { 0: part, 1: body = '', 2: end, index } of text.matchAll(/((?:"[^"]*"|[^{};"])*)([{};])/g)) {
    const line = text.slice(0, index + part.length - body.trimStart().length).split('\n').length;
    const declared = /^([\w-]+)\s*:\s*(.+)$/s.exec(body.trim());
    if (end === '{') within.push(body.trim().replace(/\s+/g, ' '));
    else if (declared) {
      const [, property = '', value = ''] = declared;
      declarations.push({ line, within: [...within], property, value: value.replace(/\s+/g, ' ') });
    }
    if (end === '}') within.pop();
  }
  return declarations;
}
