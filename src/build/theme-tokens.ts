import { readFile } from 'node:fs/promises';
import { defaultTheme, type ThemeName } from '../core/themes.ts';
import { projectPath } from './project.ts';

/** The token files of a theme, one text: later declarations replace earlier ones. */
export async function themeTokens(theme: ThemeName): Promise<string> {
  const names = theme === defaultTheme ? ['tokens'] : ['tokens', theme];
  const texts = names.map((name) => readFile(projectPath(`src/theme/${name}.css`), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
