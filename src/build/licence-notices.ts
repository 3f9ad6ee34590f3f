import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { walkBlocks } from '../core/walk-blocks.ts';
import { projectPath, projectRoot } from './project.ts';

/**
 * The notices that the licences of what an exported file contains ask for: talk, fonts and pictures, map data where there is
 * a map, reveal.js, this project.
 */
export async function licenceNotices(deck: Deck): Promise<string> {
  const assets = await findLicences(projectPath('assets'));
  const mapData = projectPath('assets/map') + sep;
  const files = [
    ...assets.filter((path) => hasMap(deck) || !path.startsWith(mapData)),
    projectPath('node_modules/reveal.js/LICENSE'),
    projectPath('LICENSE'),
  ];
  const notices = await Promise.all(files.map(notice));
  const { title, author, license } = deck.meta;
  const talk = [title, author, license].filter(Boolean).join(' · ');
  return [talk, ...notices].filter(Boolean).join('\n\n');
}

function hasMap({ slides }: Deck): boolean {
  return slides.some(({ blocks, notes }) => [...walkBlocks([...blocks, ...notes])].some(({ type }) => type === 'map'));
}

async function notice(path: string): Promise<string> {
  const name = relative(projectRoot, path).replaceAll(sep, '/').replace('node_modules/', '');
  const text = await readFile(path, 'utf8').catch(() => '');
  return text && `── ${name} ──\n${text.trim()}`;
}

async function findLicences(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const licences = entries.filter((entry) => entry.isFile() && /licen[cs]e|lizenz|ofl/i.test(entry.name));
  return licences.map((entry) => join(entry.parentPath, entry.name)).sort();
}
