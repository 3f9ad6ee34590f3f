import { type Finding, type Mend, sortFindings } from './finding.ts';
import { parseDeck } from './parse-deck.ts';
import { reviewDeck } from './review-deck.ts';
import type { SourceFile } from './source-file.ts';
import { switchOff } from './switch-off.ts';

interface MendedDeck {
  /** All files, those included that stay as they are. */
  readonly files: readonly SourceFile[];
  /** What was wrong and is not any more, in the order of the files. */
  readonly mended: readonly Finding[];
}

type Mendable = Finding & { readonly mend: Mend };

/** A mended line may show a fault that the first hid; a text that never comes to rest is left as it is then. */
const mostRounds = 5;

/**
 * The author's text with all that is sure put right, and nothing else changed: line ends stay what they are. What comes out has
 * nothing left to mend.
 */
export function mendDeck(files: readonly SourceFile[]): MendedDeck {
  let current = files;
  const mended: Finding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const found = findMendable(current);
    if (found.length === 0) break;
    mended.push(...found);
    current = current.map((file) => ({ ...file, text: mendText(file.text, ownOf(found, file.name)) }));
  }
  return { files: current, mended: sortFindings(mended) };
}

function findMendable(files: readonly SourceFile[]): readonly Mendable[] {
  const { deck } = parseDeck(files);
  const { findings } = switchOff(reviewDeck(deck, files), deck.meta.switchedOff);
  return findings.filter((finding): finding is Mendable => finding.mend !== undefined);
}

function ownOf(findings: readonly Mendable[], name: string): readonly Mendable[] {
  return findings.filter(({ file }) => file === name);
}

/** From the last to the first, so that places before stay true. */
function mendText(text: string, findings: readonly Mendable[]): string {
  const pieces = text.split(/(\r\n?|\n)/);
  for (const { line, column, mend } of sortFindings(findings).toReversed()) {
    const index = (line - 1) * 2;
    const whole = pieces[index] ?? '';
    // A byte order mark is no column of any editor.
    const start = column - 1 + (line === 1 && whole.startsWith('\uFEFF') ? 1 : 0);
    pieces[index] = whole.slice(0, start) + mend.text + whole.slice(start + mend.length);
  }
  return pieces.join('');
}
