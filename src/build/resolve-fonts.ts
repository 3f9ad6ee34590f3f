import { realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import type { DeckMeta } from '../core/deck-meta.ts';
import { createFinding, type Finding } from '../core/finding.ts';
import type { Position } from '../core/node.ts';
import { readFontFile } from './font-file.ts';
import type { OwnFonts } from './fonts-of.ts';
import { type FileKind, resolveFile } from './resolve-file.ts';

interface ResolvedFonts {
  readonly fonts: OwnFonts;
  readonly findings: readonly Finding[];
}

const endings = ['.woff2', '.ttf', '.otf'];
const font: FileKind = {
  subject: 'Die Schrift',
  object: 'die Schrift',
  owner: 'der Schrift',
  pronoun: 'sie',
  example: 'schriften/Barlow.woff2',
  endings: endings.join(', '),
  accepts: (path) => endings.includes(extname(path).toLowerCase()),
};

/** Finds and reads the fonts that the front matter names, only inside `folder` (absolute); all else is an error there. */
export async function resolveFonts(meta: DeckMeta, folder: string): Promise<ResolvedFonts> {
  const root = await realpath(folder).catch(() => folder);
  const findings: Finding[] = [];
  const resolve = (src: string | undefined, at: Position | undefined) =>
    src === undefined || at === undefined ? undefined : resolveFont(src, at, root, findings);
  const text = await resolve(meta.font, meta.fontAt);
  const heading = await resolve(meta.headingFont, meta.headingFontAt);
  return { fonts: { ...(text && { font: text }), ...(heading && { headingFont: heading }) }, findings };
}

async function resolveFont(src: string, at: Position, root: string, findings: Finding[]) {
  const found = await resolveFile(src, root, font);
  if ('message' in found) {
    findings.push(createFinding(at, 'error', found.message, found.hint));
    return undefined;
  }
  const file = await readFontFile(found.path).catch(() => undefined);
  if (!file) {
    const message = `Die Schrift »${src}« lässt sich nicht lesen: Die Datei ist beschädigt oder keine Schrift.`;
    findings.push(createFinding(at, 'error', message, 'Kopieren Sie sie noch einmal von dort, woher Sie sie haben.'));
    return undefined;
  }
  if (!file.mayBeEmbedded) {
    const message = `Die Schrift »${src}« verbietet laut eigener Angabe, sie in Dokumente einzubetten.`;
    const hint = 'Nehmen Sie eine Schrift mit freier Lizenz (OFL), oder fragen Sie, wer Ihnen die Lizenz gegeben hat.';
    findings.push(createFinding(at, 'warning', message, hint));
  }
  return { path: found.path, weight: file.weight };
}
