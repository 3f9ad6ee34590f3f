import type { Flowchart } from './deck.ts';

/** In px of a slide. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}
type Arrow = Flowchart['arrows'][number];
interface DrawnArrow {
  /** Data of an SVG path: the way, and the head as a triangle. */
  readonly way: string;
  readonly head: string;
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}
export interface FlowchartLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly DrawnArrow[];
}

/** Of the letters on a slide: their height, what a line takes, and a width that hardly any word is wider than. */
export const letter = { size: 24, line: 29, width: 13.5 } as const;
const padding = 16;
const lane = 44;
/** What a slide has for it. */
const room = { width: 1088, height: 440 };

/**
 * Steps from left to right, each behind all that lead to it; from top to bottom where they are larger then. Arrows that lead back, or over a
 * step, go around on a lane of their own.
 */
export function layOutFlowchart(chart: Pick<Flowchart, 'boxes' | 'arrows'>): FlowchartLayout {
  const wide = layOut(chart, true);
  const high = layOut(chart, false);
  return scaleOf(wide) >= scaleOf(high) ? wide : high;
}

function scaleOf({ width, height }: FlowchartLayout): number {
  return Math.min(1, room.width / width, room.height / height);
}

/** Measured along the way from step to step, and across it. */
interface Plan {
  readonly isWide: boolean;
  readonly layerOf: readonly number[];
  readonly sizes: readonly ReturnType<typeof sizeOf>[];
  readonly labels: readonly (readonly string[])[];
  readonly along: (box: number) => number;
  readonly across: (box: number) => number;
  /** Where each box begins along, and its middle across. */
  readonly start: readonly number[];
  readonly middle: readonly number[];
  readonly length: number;
  readonly depth: number;
}

function layOut(
  { boxes: names, arrows: given }: Pick<Flowchart, 'boxes' | 'arrows'>,
  isWide: boolean,
): FlowchartLayout {
  const arrows = given.filter(({ from, to }) => from !== to);
  const plan = planBoxes(names, arrows, isWide);
  const { sizes, labels, start, middle, across, length, depth } = plan;
  let lanes = 0;
  const drawn = arrows.map((one, index) => {
    const isNext = plan.layerOf[one.to] === (plan.layerOf[one.from] ?? 0) + 1;
    if (!isNext) lanes += 1;
    return isNext ? drawNext(one, labels[index] ?? [], plan) : drawAround(one, labels[index] ?? [], lanes, plan);
  });
  const aside = isWide ? letter.line / 2 : Math.max(0, ...labels.map((lines) => sizeOf(lines).width));
  const total = depth + (lanes === 0 ? 0 : lanes * lane) + (lanes > 0 || !isWide ? aside : 0);
  return {
    width: isWide ? length : total,
    height: isWide ? total : length,
    arrows: drawn,
    boxes: sizes.map((size, box) => {
      const [a, b] = [start[box] ?? 0, (middle[box] ?? 0) - across(box) / 2];
      return { ...size, x: isWide ? a : b, y: isWide ? b : a };
    }),
  };
}

function planBoxes(names: readonly string[], arrows: Flowchart['arrows'], isWide: boolean): Plan {
  const layerOf = layersOf(names.length, arrows);
  const layers = Array.from({ length: Math.max(0, ...layerOf) + 1 }, (_, layer) =>
    names.flatMap((_name, box) => (layerOf[box] === layer ? [box] : [])),
  );
  const sizes = names.map((name) => sizeOf(wrap(name, isWide ? 13 : 22)));
  const labels = arrows.map(({ label = '' }) => (label === '' ? [] : wrap(label, 14)));
  const along = (box: number) => (isWide ? sizes[box]?.width : sizes[box]?.height) ?? 0;
  const across = (box: number) => (isWide ? sizes[box]?.height : sizes[box]?.width) ?? 0;
  const between = betweenFor(labels, isWide);
  const depthOf = (layer: readonly number[]) => sum(layer.map(across)) + between * (layer.length - 1);
  const depth = Math.max(0, ...layers.map(depthOf));
  const gapBehind = (layer: number) => {
    const needed = labels.map((lines, index) => {
      const isHere = lines.length > 0 && layerOf[arrows[index]?.from ?? -1] === layer;
      return isHere ? (isWide ? sizeOf(lines).width + 24 : sizeOf(lines).height + 12) : 0;
    });
    return Math.max(56, ...needed);
  };
  const start: number[] = [];
  const middle: number[] = [];
  let length = 0;
  for (const [index, layer] of layers.entries()) {
    const size = Math.max(0, ...layer.map(along));
    let place = (depth - depthOf(layer)) / 2;
    for (const box of layer) {
      start[box] = length + (size - along(box)) / 2;
      middle[box] = place + across(box) / 2;
      place += across(box) + between;
    }
    length += size + (index < layers.length - 1 ? gapBehind(index) : 0);
  }
  return { isWide, layerOf, sizes, labels, along, across, start, middle, length, depth };
}

/** All that stand side by side with a box, itself included. */
function neighbours(box: number, { layerOf }: Plan): readonly number[] {
  return layerOf.flatMap((layer, other) => (layer === layerOf[box] ? [other] : []));
}

/** Words of an arrow stand between what lies side by side. */
function betweenFor(labels: Plan['labels'], isWide: boolean): number {
  const needed = labels.map((lines) => (isWide ? lines.length * letter.line + 12 : sizeOf(lines).width - padding));
  return Math.max(24, ...needed.filter((_, index) => labels[index]?.length));
}

function turned({ isWide }: Plan): (along: number, across: number) => string {
  return (a, b) => (isWide ? `${round(a)} ${round(b)}` : `${round(b)} ${round(a)}`);
}

/** From a step to the next one; its words stand where it arrives, on the side that is farther from other arrows. */
function drawNext({ from, to }: Arrow, lines: readonly string[], plan: Plan): DrawnArrow {
  const { start, middle, along, isWide } = plan;
  const at = turned(plan);
  const [a, b] = [middle[from] ?? 0, middle[to] ?? 0];
  const [out, into] = [(start[from] ?? 0) + along(from), start[to] ?? 0];
  const half = (out + into) / 2;
  const way = `M${at(out, a)}C${at(half, a)} ${at(half, b)} ${at(into - 12, b)}`;
  const head = `M${at(into, b)}L${at(into - 14, b - 8)}L${at(into - 14, b + 8)}z`;
  const width = sizeOf(lines).width - 2 * padding;
  if (!isWide)
    return { way, head, label: { x: b + 14 + width / 2, y: into - 18 - (lines.length - 1) * letter.line, lines } };
  const y = b > a ? b + 10 + letter.size : b - 12 - (lines.length - 1) * letter.line;
  return { way, head, label: { x: into - 20 - width / 2, y, lines } };
}

/** Back, or over a step, along a lane of its own: out and in at the side, or by the gap where another box stands in the way. */
function drawAround({ from, to }: Arrow, lines: readonly string[], lanes: number, plan: Plan): DrawnArrow {
  const { start, middle, along, across, depth, isWide } = plan;
  const at = turned(plan);
  const far = depth + lanes * lane;
  const [a, b] = [middle[from] ?? 0, middle[to] ?? 0];
  const endOf = (box: number) => (start[box] ?? 0) + along(box);
  const isFree = (box: number) => neighbours(box, plan).every((other) => (middle[other] ?? 0) <= (middle[box] ?? 0));
  const isOutFree = isFree(from);
  const p = isOutFree ? (start[from] ?? 0) + along(from) / 2 + 8 : Math.max(...neighbours(from, plan).map(endOf)) + 14;
  const out = isOutFree ? `M${at(p, a + across(from) / 2)}` : `M${at(endOf(from), a)}L${at(p, a)}`;
  const into = start[to] ?? 0;
  const tip = b + across(to) / 2;
  const isInFree = isFree(to);
  const q = isInFree ? into + along(to) / 2 - 8 : Math.min(...neighbours(to, plan).map((box) => start[box] ?? 0)) - 28;
  const end = isInFree ? `L${at(q, tip + 12)}` : `L${at(q, b)}L${at(into - 12, b)}`;
  const head = isInFree
    ? `M${at(q, tip)}L${at(q - 8, tip + 14)}L${at(q + 8, tip + 14)}z`
    : `M${at(into, b)}L${at(into - 14, b - 8)}L${at(into - 14, b + 8)}z`;
  const way = `${out}L${at(p, far)}L${at(q, far)}${end}`;
  const middleOf = (p + q) / 2;
  if (isWide)
    return { way, head, label: { x: middleOf, y: far + 8, lines: lines.length === 0 ? [] : [lines.join(' ')] } };
  const x = far + 14 + sizeOf(lines).width / 2 - padding;
  return { way, head, label: { x, y: middleOf + 8 - ((lines.length - 1) * letter.line) / 2, lines } };
}

/** The longest way to each box; arrows that would close a circle do not count. */
function layersOf(count: number, arrows: Flowchart['arrows']): readonly number[] {
  const next = Array.from({ length: count }, (_, box) => arrows.filter(({ from }) => from === box).map(({ to }) => to));
  const state: ('open' | 'done' | undefined)[] = [];
  const order: number[] = [];
  const forward: (readonly [number, number])[] = [];
  const visit = (box: number): void => {
    state[box] = 'open';
    for (const to of next[box] ?? []) {
      if (state[to] === 'open') continue;
      forward.push([box, to]);
      if (state[to] === undefined) visit(to);
    }
    state[box] = 'done';
    order.unshift(box);
  };
  for (let box = 0; box < count; box += 1) if (state[box] === undefined) visit(box);
  const layers = Array<number>(count).fill(0);
  for (const box of order)
    for (const [from, to] of forward) if (from === box) layers[to] = Math.max(layers[to] ?? 0, (layers[from] ?? 0) + 1);
  return layers;
}

/** At spaces and behind hyphens; a word that is longer than a line has one of its own. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+|(?<=\p{L}-)(?=\p{L})/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last.endsWith('-') ? last + word : `${last} ${word}`;
    if (last !== undefined && joined.length <= letters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function sizeOf(lines: readonly string[]) {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return { width: longest * letter.width + 2 * padding, height: lines.length * letter.line + 2 * padding, lines };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
