import { arrangeBlocks } from './arrange-blocks.ts';
import type { Block, Inline, RawHtml, Slide } from './deck.ts';
import { isHiddenAt } from './fragment-state.ts';
import type { LayoutPart } from './layout.ts';
import type { HtmlPart } from './leaves.ts';
import { mapChildren } from './map-children.ts';
import { wholeAddition } from './whole-addition.ts';

/** Tags that are open around a place, as `render-inlines.ts` keeps them. */
type OpenTags = { readonly name: string; readonly isHidden: boolean }[];

/** What can be seen of a slide at a step: the same slide without all that has not come yet or is gone again. */
export function seenSlide(slide: Slide, step: number): Slide {
  const whole = wholeAddition(slide);
  const seen = (blocks: readonly Block[]) => seenParts(arrangeBlocks(slide.layout, blocks), step);
  if (whole === undefined) return { ...slide, blocks: seen(slide.blocks) };
  const children = seen(whole.children);
  return {
    ...slide,
    blocks: isHiddenAt(whole.attributes, step) ? [] : [{ ...whole, children }, ...slide.blocks.slice(1)],
  };
}

/** Regions are told by their parts, in the same order. */
function seenParts(parts: readonly LayoutPart[], step: number): readonly Block[] {
  return seenAmong(parts, step, (part): readonly Block[] => {
    return part.type === 'region' ? seenParts(part.parts, step) : [seenNode(part, step)];
  });
}

function seenNodes<N extends Block | Inline>(nodes: readonly N[], step: number): readonly N[] {
  return seenAmong(nodes, step, (node) => [seenNode(node, step)]) as readonly N[];
}

function seenNode<N extends Block | Inline>(node: N, step: number): N {
  return mapChildren(node, (children) => seenNodes(children, step));
}

/** Raw tags hide what stands between them, be it Markdown. */
function seenAmong<N extends LayoutPart | Inline, R>(
  nodes: readonly N[],
  step: number,
  keep: (node: N) => readonly R[],
): readonly (R | RawHtml)[] {
  const open: OpenTags = [];
  return nodes.flatMap((node): readonly (R | RawHtml)[] => {
    if (node.type === 'html') {
      const html: RawHtml = node;
      return [{ ...html, parts: html.parts.filter((part) => isSeen(part, open, step)) }];
    }
    const isHidden = open.some((tag) => tag.isHidden) || ('attributes' in node && isHiddenAt(node.attributes, step));
    return isHidden ? [] : keep(node);
  });
}

function isSeen(part: HtmlPart, open: OpenTags, step: number): boolean {
  const isHidden = open.some((tag) => tag.isHidden) || (part.type === 'open' && isHiddenAt(part.attributes, step));
  if (part.type === 'open' && !part.empty) open.push({ name: part.name, isHidden });
  if (part.type === 'close') {
    const at = open.findLastIndex(({ name }) => name === part.name);
    if (at !== -1) open.splice(at);
  }
  return !isHidden;
}
