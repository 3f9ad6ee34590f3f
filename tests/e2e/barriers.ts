import type { Page } from 'playwright-core';
import { type CallProbe, createProbeCaller } from '../../src/build/a11y/probe-page.ts';
import { walkWithTab } from '../../src/build/a11y/tab-walk.ts';
import type { SeenBarrier } from '../../src/core/barrier.ts';

let probing: Promise<CallProbe> | undefined;
const probe = () => {
  probing ??= createProbeCaller();
  return probing;
};

/** What axe holds against a page that the gate does not come to, one line each. */
export async function axeBarriers(page: Page): Promise<readonly string[]> {
  const call = await probe();
  const view = { view: 'show', lang: 'de', title: '' };
  const found = await call<readonly SeenBarrier[]>(page, 'look', view, { only: axeGroups });
  return found.map(({ rule, element, hint }) => `${rule} ${element} ${hint}`);
}

const axeGroups = ['aria', 'color', 'forms', 'keyboard', 'name-role-value', 'semantics', 'structure'].map(
  (group) => `axe-${group}`,
);

/** What somebody without a mouse cannot reach or not see there. */
export async function tabBarriers(page: Page): Promise<readonly string[]> {
  const found = await walkWithTab(page, await probe(), new Map());
  return found.map(({ check, message }) => `${check}: ${message}`);
}
