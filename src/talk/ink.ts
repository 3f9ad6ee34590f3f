/**
 * One line drawn with the pen: x, y, x, y … in tenths of a pixel of the 1280 × 720 frame. An empty one means that
 * everything before it was wiped off; so wiping is undone like any line.
 */
export type Stroke = readonly number[];

/** Strokes by the index of their slide. */
export type Ink = Readonly<Record<number, readonly Stroke[]>>;

export function addStroke(ink: Ink, slide: number, stroke: Stroke): Ink {
  return { ...ink, [slide]: [...(ink[slide] ?? []), stroke] };
}

/** Takes back the last line, or the last wipe. */
export function undoStroke(ink: Ink, slide: number): Ink {
  const strokes = ink[slide] ?? [];
  return strokes.length === 0 ? ink : { ...ink, [slide]: strokes.slice(0, -1) };
}

export function wipe(ink: Ink, slide: number): Ink {
  return visibleStrokes(ink, slide).length === 0 ? ink : addStroke(ink, slide, []);
}

export function visibleStrokes(ink: Ink, slide: number): readonly Stroke[] {
  const strokes = ink[slide] ?? [];
  return strokes.slice(strokes.findLastIndex((stroke) => stroke.length === 0) + 1);
}
