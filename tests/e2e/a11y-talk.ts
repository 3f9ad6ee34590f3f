import { type AccessibilityOptions, checkAccessibility } from '../../src/build/a11y/check-accessibility.ts';
import { findBrowser } from '../../src/build/browser.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import type { AccessibilityReport } from '../../src/core/accessibility-report.ts';

/** The gate over the talk itself, in windows of these widths. */
export async function checkTalk(widths: AccessibilityOptions['widths'] & object): Promise<AccessibilityReport> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const report = await checkAccessibility(await loadDeck(projectPath('slides')), found, { widths });
  console.log(`Accessibility of the talk: ${report.states} states of ${widths.join(' and ')} px.`);
  return report;
}
