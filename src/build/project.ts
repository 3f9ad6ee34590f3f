import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of this project, with a separator at its end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of something in this project, named with forward slashes. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}

export function projectVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '';
}
