import { endsFence, type Fence, startsFence } from './fence.ts';
import { createFinding, type Finding } from './finding.ts';
import type { Position } from './node.ts';

/** A line of a source file, and whether it stands inside a code fence or an HTML comment: there nothing separates. */
export interface Line {
  readonly text: string;
  /** Counted from 1 in the file. */
  readonly number: number;
  readonly literal: false | 'code' | 'comment';
}

interface OpenFence extends Fence {
  readonly at: Position;
}

/** Marks what is literal. One pass; a fence that never closes is an error finding, its text stays text. */
export function scanLines(
  file: string,
  texts: readonly string[],
  firstNumber: number,
): { lines: readonly Line[]; findings: readonly Finding[] } {
  const lines: Line[] = [];
  const lastCommentEnd = texts.findLastIndex((text) => text.includes('-->'));
  let fence: OpenFence | undefined;
  let inComment = false;
  for (const [index, text] of texts.entries()) {
    const number = firstNumber + index;
    const literal = literalOf(fence, inComment);
    if (fence !== undefined) {
      if (endsFence(text, fence)) fence = undefined;
      else if (leavesFence(text, fence)) {
        fence = undefined;
        lines.push({ text, number, literal: false });
        continue;
      }
    } else if (inComment) {
      inComment = !text.includes('-->') || opensComment(text.slice(text.indexOf('-->') + 3));
    } else {
      const begun = startsFence(text);
      fence = begun && { ...begun, at: { file, line: number, column: begun.indent + 1 } };
      if (fence === undefined) inComment = opensComment(text) && index < lastCommentEnd;
    }
    lines.push({ text, number, literal });
  }
  return { lines, findings: fence === undefined ? [] : [reportUnclosed(fence)] };
}

function literalOf(fence: Fence | undefined, inComment: boolean): Line['literal'] {
  if (fence !== undefined) return 'code';
  return inComment && 'comment';
}

function reportUnclosed({ at, run }: OpenFence): Finding {
  const message = 'Der Codeblock, der hier beginnt, wird nirgends geschlossen.';
  const hint = `Schließen Sie ihn mit einer eigenen Zeile aus ${run}; bis dahin gilt alles Folgende als Code.`;
  return createFinding(at, 'error', message, hint);
}

/** A fence inside a list item ends with the item: at a line of dashes that is not indented. */
function leavesFence(text: string, fence: Fence): boolean {
  return fence.indent >= 2 && /^-{2,4}\s*$/.test(text);
}

function opensComment(text: string): boolean {
  const withoutCode = text.replace(/`[^`]*`/g, '');
  return withoutCode.lastIndexOf('<!--') > withoutCode.lastIndexOf('-->');
}
