import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { readFontFile } from './font-file.ts';
import type { DeckFont } from './fonts-of.ts';
import { isInside } from './inside.ts';
import { projectPath, projectRoot } from './project.ts';

/** The notices that the licences of what an exported file contains ask for: talk, its fonts, pictures, reveal.js, this project. */
export async function licenceNotices(deck: Deck, fonts: readonly DeckFont[]): Promise<string> {
  const files = [
    ...fonts.flatMap(({ licence }) => licence ?? []),
    ...(await findLicences(projectPath('assets'))),
    projectPath('node_modules/reveal.js/LICENSE'),
    projectPath('LICENSE'),
  ];
  const ownFonts = fonts.filter(({ licence }) => licence === undefined);
  const notices = await Promise.all([...ownFonts.map(fontNotice), ...files.map(notice)]);
  const { title, author, license } = deck.meta;
  const talk = [title, author, license].filter(Boolean).join(' · ');
  return [talk, ...notices].filter(Boolean).join('\n\n');
}

async function notice(path: string): Promise<string> {
  const name = relative(projectRoot, path).replaceAll(sep, '/').replace('node_modules/', '');
  const text = await readFile(path, 'utf8').catch(() => '');
  return text && `── ${name} ──\n${text.trim()}`;
}

/** What the font of an author says about itself. */
async function fontNotice({ path }: DeckFont): Promise<string> {
  const { notice: lines } = await readFontFile(path);
  return [`── ${basename(path)} ──`, ...lines].join('\n');
}

/** Those of the fonts come with the fonts: not every deck contains all of them. */
async function findLicences(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const licences = entries.filter((entry) => entry.isFile() && /licen[cs]e|lizenz|ofl/i.test(entry.name));
  const paths = licences.map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => !isInside(projectPath('assets/fonts'), path)).sort();
}
