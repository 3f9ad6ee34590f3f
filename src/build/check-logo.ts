import { stat } from 'node:fs/promises';
import type { DeckMeta } from '../core/deck-meta.ts';
import { createFinding, type Finding } from '../core/finding.ts';
import { formatSize } from './format-number.ts';
import type { ImageFile } from './image-file.ts';

/** A picture of 40 pixels' height that is larger than this was made for something else. */
const largestLogo = 100_000;

/** Whether the logo makes the exported file larger than it need be: it stands in it twice. */
export async function checkLogo(
  { logo }: DeckMeta,
  images: ReadonlyMap<string, ImageFile>,
): Promise<readonly Finding[]> {
  const image = logo && images.get(logo.src);
  if (logo === undefined || image === undefined) return [];
  const { size } = await stat(image.path).catch(() => ({ size: 0 }));
  if (size <= largestLogo) return [];
  const message = `Das Logo »${logo.src}« ist ${formatSize(size)} groß; mehr als ${formatSize(largestLogo)} braucht es nicht.`;
  const hint = 'Nehmen Sie ein SVG, oder verkleinern Sie das Bild auf eine Höhe von 300 Pixeln.';
  return [createFinding(logo.position, 'warning', message, hint)];
}
