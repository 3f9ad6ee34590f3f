import { writeFile } from 'node:fs/promises';
import { renderRulesGuide } from '../core/render-rules-guide.ts';
import { rules } from '../core/rules.ts';
import { projectPath } from './project.ts';

/**
 * Writes the page of the rules, which is made of their table.
 * @returns the exit code
 */
export async function generateRules(): Promise<number> {
  await writeFile(projectPath('docs/regeln.md'), renderRulesGuide(rules));
  console.log(`docs/regeln.md is up to date: ${Object.keys(rules).length} rules.`);
  return 0;
}
