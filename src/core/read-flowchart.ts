import { isChartSource } from './chart-source.ts';
import type { Flowchart, Paragraph } from './deck.ts';
import { createFinding } from './finding.ts';
import type { Position } from './node.ts';
import { positionOf, type Reading } from './reading.ts';
import { replaceInFence } from './replace-variables.ts';

interface Line {
  readonly text: string;
  readonly position: Position;
}
type Arrow = Flowchart['arrows'][number];
type Report = (at: Position, message: string, hint: string) => void;

/** What can be told apart on a slide. */
const mostBoxes = 12;
const arrow = /\s*(?:-+>|=+>|→)\s*/;
const anExample = 'Zum Beispiel: »Antrag -> Prüfung -> Bescheid« oder »Prüfung -> Nachfrage: unvollständig«.';

/** Whether a fenced block's info string makes a flowchart of it. */
export function isFlowchartLanguage(language: string): boolean {
  return /^(?:ablauf|flow)$/i.test(language);
}

/**
 * A fenced block as boxes and arrows: a title, a line for each chain of arrows, a source. All that is written stays: what is no chain
 * is a line of text, with a finding where it stands among them.
 */
export function readFlowchart(
  text: string,
  node: Pick<Flowchart, 'attributes' | 'position'>,
  reading: Reading,
): Flowchart {
  const report: Report = (at, message, hint) => {
    reading.findings.push(createFinding(at, 'warning', message, hint, 'flowcharts'));
  };
  const lines = text.split('\n').flatMap((line, index) => {
    const position = positionOf(line, node.position.line + 1 + index, reading);
    const filled = replaceInFence(line.trim(), position.line, reading);
    return filled === '' ? [] : [{ text: filled, position }];
  });
  const isChain = (line: Line) => arrow.test(line.text) && !isChartSource(line.text);
  const chains = lines.filter(isChain);
  const first = lines.findIndex(isChain);
  const head = first < 0 ? lines : lines.slice(0, first);
  const rest = first < 0 ? [] : lines.slice(first).filter((line) => !isChain(line));
  const others = [...head, ...rest];
  const sources = others.filter((line) => isChartSource(line.text));
  const titles = head.filter((line) => !isChartSource(line.text));
  const strays = rest.filter((line) => !isChartSource(line.text));
  for (const { position } of strays) report(position, 'In dieser Zeile des Ablaufs steht kein Pfeil.', anExample);
  const { boxes, arrows, places, alone } = readChains(chains, report);
  checkSize(boxes, arrows, titles, node.position, report);
  const before = titles.map(readLine);
  const list = [
    ...arrows.map((one, index) => ({ text: sayArrow(one, boxes), position: places[index] ?? node.position })),
    ...alone.map((text) => ({ text, position: node.position })),
  ].map(readLine);
  return {
    type: 'flowchart',
    ...node,
    boxes,
    arrows,
    children: [...before, ...list, ...[...strays, ...sources].map(readLine)],
    listed: [before.length, before.length + list.length],
  };
}

/** As the list says it, and as it is written. */
function sayArrow({ from, to, label }: Arrow, boxes: readonly string[]): string {
  return `${boxes[from]} → ${boxes[to]}${label === undefined ? '' : `: ${label}`}`;
}

function readChains(chains: readonly Line[], report: Report) {
  const boxes: string[] = [];
  const known = new Map<string, number>();
  const arrows: Arrow[] = [];
  const places: Position[] = [];
  const boxAt = (name: string) => {
    const found = known.get(name) ?? boxes.push(name) - 1;
    known.set(name, found);
    return found;
  };
  for (const { text, position } of chains) {
    const { names, label } = readChain(text);
    if (names.includes('')) {
      const column = position.column + Math.max(0, text.search(/-+>|=+>|→/));
      report({ ...position, column }, 'Vor oder hinter diesem Pfeil fehlt ein Schritt.', anExample);
    }
    const steps = names.filter((name) => name !== '').map(boxAt);
    for (const [index, to] of steps.slice(1).entries()) {
      const isLast = index === steps.length - 2;
      const from = steps[index] ?? to;
      places.push(position);
      arrows.push({ from, to, ...(isLast && label !== '' && { label }) });
      if (from === to) report(position, `»${boxes[to]}« führt zu sich selbst; gezeichnet wird das nicht.`, anExample);
    }
  }
  const met = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return { boxes, arrows, places, alone: boxes.filter((_, index) => !met.has(index)) };
}

/** What stands behind a colon in the last step is the word of its arrow, if it has one. */
function readChain(text: string): { readonly names: readonly string[]; readonly label: string } {
  const names = text.split(arrow);
  const [, last = '', label = ''] = /^(.*?\S):\s+(.*)$/s.exec(names.at(-1) ?? '') ?? [];
  const hasArrow = names.filter((name) => name !== '').length > 1;
  return last !== '' && hasArrow ? { names: [...names.slice(0, -1), last], label } : { names, label: '' };
}

function checkSize(
  boxes: readonly string[],
  arrows: readonly Arrow[],
  titles: readonly Line[],
  at: Position,
  report: Report,
): void {
  if (arrows.length === 0)
    report(at, 'In diesem Ablauf führt kein Pfeil von einem Schritt zu einem anderen.', anExample);
  if (titles.length === 0)
    report(at, 'Diesem Ablauf fehlt der Titel.', 'Schreiben Sie in die erste Zeile, was abläuft.');
  if (boxes.length <= mostBoxes) return;
  const message = `Dieser Ablauf hat ${boxes.length} Schritte; auf einer Folie ist Platz für ${mostBoxes}.`;
  report(at, message, 'Fassen Sie Schritte zusammen, oder teilen Sie den Ablauf.');
}

/** Each with a place of its own: what stands at one place is read as one text. */
function readLine({ text, position }: Line): Paragraph {
  return { type: 'paragraph', attributes: {}, position: { ...position }, children: [{ type: 'text', text }] };
}
