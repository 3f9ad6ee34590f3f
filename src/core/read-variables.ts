import { createFinding, type Finding } from './finding.ts';
import type { FrontMatterEntry } from './front-matter.ts';

/** What front matter says under `variables`; each a line of text, by its name. */
export type Variables = ReadonlyMap<string, string>;

/** `ort`, `frist_2`, `näheres`: what stands between `{{` and `}}`. */
export const variableName = '[\\p{L}_][\\p{L}\\p{M}\\d_-]{0,39}';

/** The variables of a deck; what cannot be one is a finding. */
export function readVariables({ entries, position }: FrontMatterEntry): {
  variables: Variables;
  findings: readonly Finding[];
} {
  const hint = 'Darunter steht je Zeile ein Name und ein Text, zum Beispiel: ort: Bonn';
  if (entries === undefined)
    return {
      variables: new Map(),
      findings: [createFinding(position, 'warning', 'Unter »variables« stehen keine Namen.', hint, 'variables')],
    };
  const variables = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { key, value, position: at } of entries) {
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isText && new RegExp(`^${variableName}$`, 'u').test(key))
      variables.set(key, String(value).trim().replace(/\s+/g, ' '));
    else
      findings.push(
        createFinding(at, 'warning', `»${key.slice(0, 40)}« kann so keine Variable sein.`, hint, 'variables'),
      );
  }
  return { variables, findings };
}
