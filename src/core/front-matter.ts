import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { createFinding, type Finding } from './finding.ts';
import type { Position } from './node.ts';

/** The YAML head of a file, still untyped. */
export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** How many lines it takes with both its `---`; 0 when there is none. */
  readonly lineCount: number;
  readonly findings: readonly Finding[];
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  readonly position: Position;
  /** What a value that is a mapping holds. */
  readonly entries?: readonly FrontMatterEntry[];
  /** What a value that is a list holds. */
  readonly items?: readonly unknown[];
}

const longestFrontMatter = 400;
const none: FrontMatter = { entries: [], lineCount: 0, findings: [] };

/** Reads the head between `---` on the first line and the next `---`. What is no YAML mapping stays text of the slide. */
export function readFrontMatter(file: string, lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.slice(1, longestFrontMatter).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  if (end === 0) return none;
  const text = lines.slice(1, end).join('\n');
  const lineCount = end + 1;
  if (text.trim() === '') return { ...none, lineCount };
  try {
    return readYaml(file, text, lineCount);
  } catch {
    // The YAML reader gives up on aliases that explode and on nesting without end.
    return { entries: [], lineCount, findings: [brokenYaml({ file, line: 1, column: 1 }, 'zu tief verschachtelt')] };
  }
}

function readYaml(file: string, text: string, lineCount: number): FrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => brokenYaml(at(error.pos[0]), germanReason(error.code)));
    return { entries: [], lineCount, findings };
  }
  if (!isMap(document.contents)) return none;
  return { entries: readEntries(document.contents, at), lineCount, findings: [] };
}

function readEntries(map: YAMLMap, at: (offset: number) => Position): readonly FrontMatterEntry[] {
  return map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    value: isScalar(value) ? value.value : value,
    position: at(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
    ...(isMap(value) ? { entries: readEntries(value, at) } : {}),
    ...(isSeq(value) ? { items: value.items.map((item) => (isScalar(item) ? item.value : item)) } : {}),
  }));
}

function brokenYaml(at: Position, reason: string): Finding {
  return createFinding(
    at,
    'error',
    `Der Kopf der Datei (Front Matter) ist kein gültiges YAML: ${reason}.`,
    'Jede Zeile hat die Form »schlüssel: Wert«. Steht im Wert ein Doppelpunkt, setzen Sie ihn in Anführungszeichen.',
  );
}

function germanReason(code: string): string {
  const reasons: Readonly<Record<string, string>> = {
    BAD_INDENT: 'falsch eingerückt',
    BLOCK_AS_IMPLICIT_KEY: 'ein Doppelpunkt zu viel in dieser Zeile',
    DUPLICATE_KEY: 'der Schlüssel kommt doppelt vor',
    MISSING_CHAR: 'ein Zeichen fehlt, etwa ein schließendes Anführungszeichen oder ein Doppelpunkt',
    MULTILINE_IMPLICIT_KEY: 'nach dem Schlüssel fehlt der Doppelpunkt',
    TAB_AS_INDENT: 'Tabulator statt Leerzeichen am Zeilenanfang',
    UNEXPECTED_TOKEN: 'ein Zeichen, das hier nicht stehen kann',
    MULTIPLE_ANCHORS: 'mehrere Anker an einer Stelle',
  };
  return reasons[code] ?? 'die Zeile ist nicht lesbar';
}
