import type { Position } from './position.ts';

/** `03-leitlinien.md:12:1`, as terminals and editors read it. */
export function formatPosition({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** The reverse of `formatPosition`; undefined for any other text. */
export function parsePosition(text: string): Position | undefined {
  const match = /^(.+):(\d+):(\d+)$/s.exec(text);
  return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]), column: Number(match[3]) };
}
