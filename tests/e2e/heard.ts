import type { Page } from 'playwright-core';

/** What a screen reader meets, in order, as the browser tells it: `heading »Ziele«`. Only what has a name. */
export async function heard(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): readonly string[] => {
    const { role, name, ignored, childIds = [] } = byId.get(id) ?? { ignored: true };
    const isSaid = !ignored && role?.value !== 'InlineTextBox' && Boolean(name?.value);
    const own = isSaid ? [`${role?.value} »${String(name?.value).replaceAll('\u00AD', '')}«`] : [];
    return [...own, ...childIds.flatMap(walk)];
  };
  return walk(nodes[0]?.nodeId ?? '');
}
