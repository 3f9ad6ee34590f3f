import type { Page } from 'playwright-core';
import { englishWords } from '../../src/core/english-words.ts';

/** Everything in the page's accessibility tree that has an English word in it: `button »Next slide«: next, slide`. */
export async function englishTexts(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const texts = nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .flatMap(({ role, name, description, value, properties = [] }) => {
      const named = properties.filter((property) => /^(?:roledescription|valuetext|placeholder)$/.test(property.name));
      const said = [name, description, value, ...named.map((property) => property.value)];
      return said.map((text) => ({
        role: String(role?.value),
        text: String(text?.value ?? '').replaceAll('\u00AD', ''),
      }));
    });
  const complaints = texts.flatMap(({ role, text }) => {
    const words = englishWords(text);
    return words.length === 0 ? [] : [`${role} »${text}«: ${words.join(', ')}`];
  });
  return [...new Set(complaints)];
}
