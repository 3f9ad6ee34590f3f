import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { walkBlocks } from './walk-blocks.ts';
import { linksOf, type WalkedLink } from './walk-links.ts';

const vague = new Set(
  `hier|hier klicken|klicken sie hier|bitte hier klicken|mehr|mehr dazu|mehr erfahren|mehr lesen|mehr informationen|weiter|weiterlesen|
details|link|dieser link|diese seite|seite|webseite|website|internetseite|quelle|download|herunterladen
|here|click here|more|read more|learn more|this|this link|this page|page|source`
    .split(/\s*[|\n]\s*/)
    .filter((words) => words !== ''),
);
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;
/** Read letter by letter, more than this is an ordeal. */
const longestAddress = 40;

/** Links whose text does not say where they lead, read by itself as in a list of links (WCAG 2.4.4, 2.4.9). */
export function checkLinkText({ slides }: Deck): readonly Finding[] {
  const targets = new Map<string, string>();
  return slides
    .flatMap((slide) => (linksOf(slide).length === 0 ? [] : linksOf(slide).filter(isNoQrCode(slide))))
    .flatMap((link) => findFault(link) ?? findOtherTarget(link, targets) ?? []);
}

/** Below a QR code its address is what there is to read. */
function isNoQrCode({ blocks, notes }: Slide): (link: WalkedLink) => boolean {
  const codes = new Set(
    [...walkBlocks([...blocks, ...notes])].flatMap((node) => (node.type === 'qr' ? [node.position] : [])),
  );
  return ({ position }) => !codes.has(position);
}

function findFault({ text: given, href, position }: WalkedLink): Finding | undefined {
  const text = given.replace(/\s+/g, ' ').trim();
  const report = (message: string, hint: string) => createFinding(position, 'warning', message, hint);
  if (text === '') return report('Dieser Verweis hat keinen Text.', `Schreiben Sie [wohin er führt](${short(href)})`);
  if (vague.has(bare(text))) {
    const hint = 'Nennen Sie das Ziel, zum Beispiel [Bericht des Landes](…): Vorgelesen wird oft nur der Verweis.';
    return report(`Der Verweis »${text}« sagt nicht, wohin er führt.`, hint);
  }
  if (text.length <= longestAddress || !bareAddress.test(text)) return undefined;
  const hint = `Schreiben Sie [Name der Seite](${short(href)})`;
  return report(`Der Text dieses Verweises ist eine Adresse von ${text.length} Zeichen.`, hint);
}

function findOtherTarget({ text, href, position }: WalkedLink, targets: Map<string, string>): Finding | undefined {
  const name = bare(text);
  const other = targets.get(name);
  targets.set(name, other ?? href);
  if (other === undefined || other === href) return undefined;
  const message = `Der Verweis »${text.trim()}« führt an anderer Stelle woandershin: ${short(other)}`;
  return createFinding(
    position,
    'warning',
    message,
    'Geben Sie Verweisen mit verschiedenen Zielen verschiedene Texte.',
  );
}

/** Without what surrounds words, in lower case. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function short(address: string): string {
  return address.length > 60 ? `${address.slice(0, 59)}…` : address;
}
