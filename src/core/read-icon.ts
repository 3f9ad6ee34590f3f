import type { Block } from './deck.ts';
import { createFinding } from './finding.ts';
import { iconNames } from './icons.ts';
import { nearest } from './nearest.ts';
import type { Position } from './node.ts';
import type { Reading } from './reading.ts';

const marker = /^:([a-z][a-z\d-]*):\s+/;

/** Takes `:award: ` off the beginning of a list item and puts the icon there; an icon that is not there stays text. */
export function readIcon(children: readonly Block[], position: Position, reading: Reading): readonly Block[] {
  const [first, ...others] = children;
  if (first?.type !== 'text-line' && first?.type !== 'paragraph') return children;
  const [opening, ...inlines] = first.children;
  const name = opening?.type === 'text' ? marker.exec(opening.text)?.[1] : undefined;
  if (opening?.type !== 'text' || name === undefined) return children;
  if (!iconNames.includes(name)) {
    const guess = nearest(name, iconNames);
    const hint = guess === undefined ? `Es gibt: ${iconNames.join(', ')}.` : `Meinten Sie »:${guess}:«?`;
    reading.findings.push(createFinding(position, 'warning', `Das Symbol »:${name}:« gibt es nicht.`, hint, 'icons'));
    return children;
  }
  const text = { ...opening, text: opening.text.replace(marker, '') };
  return [{ ...first, children: [{ type: 'icon', name }, text, ...inlines] }, ...others];
}
