import type { Layout } from './layout.ts';
import { blankLayout } from './layouts/blank.ts';
import { contactLayout } from './layouts/contact.ts';
import { pointsLayout } from './layouts/points.ts';
import { sectionLayout } from './layouts/section.ts';
import { statementLayout } from './layouts/statement.ts';
import { titleLayout } from './layouts/title.ts';
import { twoColumnsLayout } from './layouts/two-columns.ts';

/** The closed list of layouts, in the order in which a guide would show them. */
export const layouts: readonly Layout[] = [
  titleLayout,
  sectionLayout,
  statementLayout,
  pointsLayout,
  twoColumnsLayout,
  contactLayout,
  blankLayout,
];

export const defaultLayout: Layout = pointsLayout;

export function findLayout(name: string): Layout | undefined {
  return layouts.find((layout) => layout.name === name);
}
