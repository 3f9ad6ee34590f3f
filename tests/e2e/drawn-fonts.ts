import type { Page } from 'playwright-core';
import { parseFont } from '../../src/build/font-file.ts';

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly pseudoElements?: readonly DomNode[];
}

/** What a page draws its texts with. */
export interface DrawnFonts {
  /** Families of the page itself, as their files call themselves, sorted. */
  readonly own: readonly string[];
  /** Texts in fonts of the machine (`Noto Sans CJK: 你`), and those for which it had none either (`no font: 你`). */
  readonly foreign: readonly string[];
}

/** Asks the browser which fonts it really drew every text with, generated content included. */
export async function drawnFonts(page: Page): Promise<DrawnFonts> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const embedded = await embeddedCharacters(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const own = new Set<string>();
  const foreign: string[] = [];
  for (const { nodeId, text } of textOwners(root)) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (isCustomFont) own.add(familyName);
      else foreign.push(`${familyName}: ${text}`);
    }
    // A machine without a font for a character draws a box, out of the page's own font.
    if (![...text.normalize('NFC')].every((part) => isDrawn(part, embedded))) foreign.push(`no font: ${text}`);
  }
  await session.detach();
  return { own: [...own].sort(), foreign };
}

function isDrawn(part: string, embedded: ReadonlySet<number>): boolean {
  if (/[\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(part)) return true;
  const forms = [part, part.normalize('NFD'), part.replace('\u2011', '\u2010')];
  return forms.some((form) => [...form].every((letter) => embedded.has(letter.codePointAt(0) ?? 0)));
}

/** Every character that a font in the page's style has a glyph for. */
async function embeddedCharacters(page: Page): Promise<ReadonlySet<number>> {
  const style = await page.locator('style').allTextContents();
  const fonts = [...style.join('').matchAll(/url\(data:font\/\w+;base64,([^)]*)\)/g)];
  const files = await Promise.all(fonts.map(([, base64 = '']) => parseFont(Buffer.from(base64, 'base64'))));
  return new Set(files.flatMap(({ codePoints }) => [...codePoints]));
}

/** Elements and pseudo-elements that hold a text themselves. */
function* textOwners(node: DomNode): Generator<{ nodeId: number; text: string }> {
  const { nodeId, nodeName, children = [], pseudoElements = [] } = node;
  if (['SCRIPT', 'STYLE', 'HEAD'].includes(nodeName)) return;
  const text = children.flatMap((child) => (child.nodeType === 3 ? child.nodeValue.trim() : [])).join(' ');
  if (text.trim() !== '') yield { nodeId, text: text.trim() };
  for (const pseudo of pseudoElements) yield { nodeId: pseudo.nodeId, text: pseudo.nodeName };
  for (const child of children) yield* textOwners(child);
}
