import { createFinding, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Position } from './node.ts';
import { type Variables, variableName } from './read-variables.ts';
import type { Reading } from './reading.ts';

const use = new RegExp(`\\{\\{ ?(${variableName}) ?\\}\\}`, 'gu');

/** A text with the values of `{{ort}}` in it. What nobody explains stays as it is written, and is handed to `report`. */
export function replaceVariables(
  text: string,
  variables: Variables,
  report: (written: string, name: string) => unknown,
): string {
  return text.replace(use, (written, name: string) => {
    const value = variables.get(name);
    if (value === undefined) report(written, name);
    return value ?? written;
  });
}

/** The same for a text of a fenced block, at its line of the file: it has to be whole before a number or an address is read out of it. */
export function replaceInFence(text: string, line: number, { variables, ...reading }: Reading): string {
  return replaceVariables(text, variables, (written, name) => {
    const column = Math.max(0, (reading.lines[line - 1] ?? '').indexOf(written)) + 1;
    reading.findings.push(unknownVariable(name, variables, { file: reading.file, line, column }));
  });
}

export function unknownVariable(name: string, variables: Variables, at: Position): Finding {
  const guess = nearest(name, [...variables.keys()]);
  const hint =
    guess === undefined
      ? `Schreiben Sie in den Kopf der ersten Datei: variables: { ${name}: … }`
      : `Meinten Sie {{${guess}}}?`;
  return createFinding(at, 'warning', `Die Variable »${name}« ist nicht erklärt.`, hint, 'variables');
}
