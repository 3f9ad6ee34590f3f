import type { Image } from './deck.ts';
import { decodeEntities } from './decode-entities.ts';
import type { Video } from './leaves.ts';
import type { Node } from './node.ts';
import { isVideoAddress } from './video.ts';

/** A picture alone in its line whose file is a film; undefined for any other picture. Its title is a caption's business. */
export function readVideo({ src, alt, attributes, position }: Image): Video | undefined {
  return isVideoAddress(src) ? { type: 'video', src, alt, attributes, position } : undefined;
}

const tag = /^\s*<video\b([^>]*)>\s*(?:<source\b([^>]*)>\s*(?:<\/source>)?\s*)?[^<]*<\/video>\s*$/i;
const attribute = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** A `<video>` by itself, as reveal.js has it; undefined for other HTML. Of what it says, the file, its words and the start are taken. */
export function readRawVideo(raw: string, node: Node): Video | undefined {
  const found = tag.exec(raw);
  if (found === null) return undefined;
  const read = (text = '') =>
    Object.fromEntries(
      [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
        name.toLowerCase(),
        decodeEntities(values.find((value) => value !== undefined) ?? ''),
      ]),
    );
  const [given, source] = [read(found[1]), read(found[2])];
  const src = given['src'] ?? given['data-src'] ?? source['src'] ?? source['data-src'] ?? '';
  if (src === '') return undefined;
  const kept = ['class', 'data-autoplay', 'data-ohne-ton', 'data-fragment-index'].flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const alt = given['aria-label'] ?? given['title'] ?? '';
  return { ...node, type: 'video', src, alt, attributes: { ...node.attributes, ...Object.fromEntries(kept) } };
}
