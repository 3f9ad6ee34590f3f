import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { renderSlides } from '../core/render-slide.ts';
import { findTheme } from '../core/themes.ts';
import { walkBlocks } from '../core/walk-blocks.ts';
import { readFontFile } from './font-file.ts';
import type { DeckFont } from './fonts-of.ts';
import { isInside } from './inside.ts';
import { projectPath, projectRoot } from './project.ts';
import { fitsText } from './trim-reveal.ts';

/**
 * The notices that the licences of what an exported file contains ask for: talk, its fonts, pictures, map data where there is
 * a map, icons where there are some, reveal.js and its part, this project.
 */
export async function licenceNotices(deck: Deck, fonts: readonly DeckFont[]): Promise<string> {
  const assets = await findLicences(projectPath('assets'));
  const nodes = nodesOf(deck);
  const icons = new Set(nodes.flatMap((node) => (node.type === 'icon' ? node.name : [])));
  const hasMap = nodes.some(({ type }) => type === 'map');
  const unused = [...(hasMap ? [] : ['assets/map']), ...(icons.size > 0 ? [] : ['assets/icons'])];
  const files = [
    ...fonts.flatMap(({ licence }) => licence ?? []),
    ...assets.filter((path) => !unused.some((folder) => isInside(projectPath(folder), path))),
    projectPath('node_modules/reveal.js/LICENSE'),
    // What reveal.js is built with.
    ...(fitsText(renderSlides(deck, new Map(), 'screen')) ? [projectPath('node_modules/fitty/LICENSE')] : []),
    projectPath('LICENSE'),
  ];
  const ownFonts = fonts.filter(({ licence }) => licence === undefined);
  const licences = [...new Set(files)].map(notice);
  const notices = (await Promise.all([...ownFonts.map(fontNotice), ...licences])).map((text) => listIcons(text, icons));
  const { title, author, license, theme } = deck.meta;
  const talk = [title, author, license].filter(Boolean).join(' · ');
  return [talk, findTheme(theme)?.notice, ...shareTerms(notices)].filter(Boolean).join('\n\n');
}

/** What follows the copyright line in the MIT License, however its lines are broken. */
const mitTerms = /Permission is hereby granted, free of charge,.*?DEALINGS\s+IN\s+THE\s+SOFTWARE\./s;

/** Terms that stand in several notices, word for word, stand once at the end; all else of a notice stays where it is. */
function shareTerms(notices: readonly string[]): readonly string[] {
  const found = notices.flatMap((text) => mitTerms.exec(text)?.[0] ?? []);
  const [terms = '', ...others] = found;
  const alike = others.filter((other) => squeeze(other) === squeeze(terms));
  if (alike.length === 0) return notices;
  const shared = new Set([terms, ...alike]);
  const shortened = notices.map((text) =>
    text.replace(mitTerms, (own) =>
      shared.has(own) ? '[Permission notice and disclaimer: see »MIT License, terms« below.]' : own,
    ),
  );
  return [...shortened, `── MIT License, terms ──\n${terms}`];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function nodesOf({ slides }: Deck) {
  return slides.flatMap(({ blocks, notes }) => [...walkBlocks([...blocks, ...notes])]);
}

/** Lucide names all the icons that it has from Feather, 115 of them; in a file stand those that are in it. */
function listIcons(text: string, icons: ReadonlySet<string>): string {
  return text.replace(/(?<=derived from the Feather project:\s+)[a-z].*/, (list) => {
    const own = list.split(', ').filter((name) => icons.has(name));
    return `[Of those in this file: ${own.join(', ') || 'none'}.]`;
  });
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
