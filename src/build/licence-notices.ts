import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { findTheme } from '../core/themes.ts';
import { projectPath, projectRoot } from './project.ts';

/** The notices that the licences of what an exported file contains ask for: talk, fonts and pictures, reveal.js, this project. */
export async function licenceNotices(deck: Deck): Promise<string> {
  const files = [
    ...(await findLicences(projectPath('assets'))),
    projectPath('node_modules/reveal.js/LICENSE'),
    projectPath('LICENSE'),
  ];
  const notices = await Promise.all(files.map(notice));
  const { title, author, license, theme } = deck.meta;
  const talk = [title, author, license].filter(Boolean).join(' · ');
  return [talk, findTheme(theme)?.notice, ...notices].filter(Boolean).join('\n\n');
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
