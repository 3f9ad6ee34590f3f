import type { Page } from 'playwright-core';
import { bundlePageScript } from './bundle-page-script.ts';

/** A page without its pictures: what is left is small, however many photos the deck has. */
interface LightPage {
  readonly html: string;
  /** Data URIs, by the one that stands in for each; pictures made of lines stay in the page. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Browsers take no message of more than 100 MB: 20 photos are more. */
export function detachImages(html: string): LightPage {
  const standIns = new Map<string, string>();
  const parts: string[] = [];
  let end = 0;
  for (const { index: start } of html.matchAll(/data:image\/(?!svg)[\w.+-]{1,20};base64,/gi)) {
    if (start < end || !isDrawn(html, start)) continue;
    parts.push(html.slice(end, start));
    end = endOfAddress(html, start);
    const address = html.slice(start, end);
    const standIn = standIns.get(address) ?? `data:image/png;picture=${standIns.size},`;
    standIns.set(address, standIn);
    parts.push(standIn);
  }
  const pictures = new Map([...standIns].map(([address, standIn]) => [standIn, address]));
  return { html: parts.join('') + html.slice(end), pictures };
}

/** In a tag or in the style of the logo; elsewhere it is text about a picture. */
function isDrawn(html: string, start: number): boolean {
  const before = html.slice(Math.max(0, start - 20), start);
  const isInTag = !html.slice(html.lastIndexOf('<', start), start).includes('>');
  return before.endsWith('--deck-logo:url("') || (isInTag && /(?:\ssrc="|url\((?:"|&quot;))$/.test(before));
}

/** No greedy pattern: it would remember every one of millions of characters. */
function endOfAddress(html: string, start: number): number {
  const end = /[^\w+/=:;,.-]/g;
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

/**
 * Puts the pictures into the page where they stand, scaled and compressed as print needs them there. Why in the page itself, and
 * one by one: docs/decisions/0020-print-images.md.
 * @returns what could not be read: `Bild »Karte«`
 */
export async function shrinkImages(page: Page, pictures: LightPage['pictures']): Promise<readonly string[]> {
  // The script takes longer to build than a talk without pictures to print.
  if (pictures.size === 0) return [];
  await page.evaluate(await bundlePageScript('print'));
  const unreadable: string[] = [];
  for (const picture of pictures) {
    const name = await page.evaluate(placePicture, picture);
    if (name !== undefined) unreadable.push(name);
  }
  return unreadable;
}

/** Runs in the page, where `src/print/main.ts` is. A function and no text: a picture is no part of a script then. */
function placePicture([standIn, address]: readonly [string, string]): Promise<string | undefined> {
  const { deckPrint } = globalThis as unknown as PrintedPage;
  return deckPrint.placePicture(standIn, address);
}

interface PrintedPage {
  readonly deckPrint: { readonly placePicture: (standIn: string, address: string) => Promise<string | undefined> };
}
