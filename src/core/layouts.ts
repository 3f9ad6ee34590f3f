import type { Layout } from './layout.ts';
import { layouts } from './layout-list.ts';
import { pointsLayout } from './layouts/points.ts';

export const defaultLayout: Layout = pointsLayout;

export function findLayout(name: string): Layout | undefined {
  return layouts.find((layout) => layout.name === name);
}

/** CSS of the layouts that a deck uses, in the order of their names; a page needs no others. */
export function layoutStyle(names: ReadonlySet<string>): string {
  return layouts
    .filter(({ name }) => names.has(name))
    .map(({ style }) => style.trim())
    .join('\n\n');
}
