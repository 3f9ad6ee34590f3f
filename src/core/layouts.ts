import type { Layout } from './layout.ts';
import { layoutList } from './layout-list.ts';
import { pointsLayout } from './layouts/points.ts';

/** The closed list of layouts, by name. A new one is a file in `layouts/`; `npm run layouts` puts it here. */
export const layouts: readonly Layout[] = layoutList;

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
