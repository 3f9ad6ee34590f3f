import { backgroundImage } from './background-image.ts';
import type { Slide } from './deck.ts';
import type { Origin } from './expand-includes.ts';
import { isRelativePath, joinPath } from './join-path.ts';
import type { Attributes, Position } from './node.ts';

/**
 * What was read from an expanded text, as if each part had been read in its own file: positions name that file and its line, and
 * the addresses of pictures are seen from the deck folder. Works on any data: slides, findings, abbreviations.
 */
export function createRelocate(origins: readonly Origin[]): <T>(value: T) => T {
  const known = new Map<object, object>();
  const relocate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(relocate);
    if (typeof value !== 'object' || value === null) return value;
    // A position is shared by all that a block says, and stays so.
    const moved = known.get(value) ?? anchorPictures(moveObject(value, relocate, origins));
    known.set(value, moved);
    return moved;
  };
  return <T>(value: T) => relocate(value) as T;
}

function moveObject(value: object, relocate: (value: unknown) => unknown, origins: readonly Origin[]): object {
  const moved = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, relocate(part)]));
  return isPosition(moved) ? { ...moved, ...(origins[moved.line - 1] ?? origins.at(-1)) } : moved;
}

function isPosition(value: object): value is Position {
  return 'file' in value && 'column' in value && 'line' in value && typeof value.line === 'number';
}

/** Pictures are named from the file that shows them. */
function anchorPictures(node: object): object {
  if (!('position' in node) || !isPosition(node.position as object)) return node;
  const { file } = node.position as Position;
  if (!file.includes('/')) return node;
  const anchor = (src: string) => (isRelativePath(src) ? joinPath(file, src) : src);
  if ('src' in node) return { ...node, src: anchor(String(node.src)) };
  if ('parts' in node) return { ...node, parts: (node.parts as object[]).map((part) => anchorPart(part, anchor)) };
  if ('layout' in node)
    return { ...node, attributes: anchorBackground((node as unknown as Pick<Slide, 'attributes'>).attributes, anchor) };
  return node;
}

function anchorPart(part: object, anchor: (src: string) => string): object {
  const { src, ...others } = (part as { attributes?: Attributes }).attributes ?? {};
  return src === undefined ? part : { ...part, attributes: { ...others, src: anchor(src) } };
}

function anchorBackground(attributes: Attributes, anchor: (src: string) => string): Attributes {
  const picture = backgroundImage(attributes);
  if (picture === undefined) return attributes;
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [name, value === picture ? anchor(value) : value]));
}
