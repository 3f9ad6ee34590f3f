import type { Fault, FitCheck } from '../fault.ts';
import { beyond, type Edge, edges, largest } from '../geometry.ts';
import type { Item, SlideView } from '../slide-view.ts';

/** Rounding, and the overhang of letters. */
const tolerance = 1;

const names: Readonly<Record<Edge, string>> = { bottom: 'unten', right: 'rechts', top: 'oben', left: 'links' };
const hints: Readonly<Record<Edge, string>> = {
  bottom: 'Was übersteht, sieht niemand. Kürzen Sie den Text, oder verteilen Sie ihn mit »---« auf zwei Folien.',
  top: 'Was übersteht, sieht niemand. Kürzen Sie den Text, oder nehmen Sie ein Layout mit mehr Platz.',
  right:
    'Was übersteht, sieht niemand. Brechen Sie die Zeile um, kürzen Sie lange Wörter, oder verkleinern Sie das Bild.',
  left: 'Was übersteht, sieht niemand. Prüfen Sie Einzug und eigene Angaben in »style«.',
};

/** Content that leaves the frame of the slide: told once an edge, at the first thing that does. */
export const checkFrameOverflow: FitCheck = ({ items, frame }) => {
  const whole = items.filter((item) => item.cut === undefined);
  return edges.flatMap((edge) => {
    const outside = whole.filter((item) => overhang(item, frame, edge) > tolerance);
    const first = outside[0];
    return first === undefined ? [] : describe(first, outside, frame, edge);
  });
};

export function leavesFrame(item: Item, frame: SlideView['frame']): boolean {
  return edges.some((edge) => overhang(item, frame, edge) > tolerance);
}

function overhang(item: Item, frame: SlideView['frame'], edge: Edge): number {
  return largest(item.lines.map((line) => beyond(line, frame, edge)));
}

function describe(first: Item, outside: readonly Item[], frame: SlideView['frame'], edge: Edge): Fault {
  const amount = Math.ceil(largest(outside.map((item) => overhang(item, frame, edge))));
  return {
    // A picture may bleed off the edge and still be understood; words may not.
    severity: outside.some((item) => item.text !== '') ? 'error' : 'warning',
    message: `Der Inhalt ragt ab hier ${names[edge]} ${amount} px über den Rand der Folie hinaus.`,
    hint: hints[edge],
    element: first.element,
    amount,
  };
}
