// Written by `npm run layouts`: one line for each file in layouts/.
import type { Layout } from './layout.ts';
import { blankLayout } from './layouts/blank.ts';
import { cardsLayout } from './layouts/cards.ts';
import { contactLayout } from './layouts/contact.ts';
import { imageLayout } from './layouts/image.ts';
import { mapLayout } from './layouts/map.ts';
import { pointsLayout } from './layouts/points.ts';
import { quoteLayout } from './layouts/quote.ts';
import { sectionLayout } from './layouts/section.ts';
import { statementLayout } from './layouts/statement.ts';
import { stepsLayout } from './layouts/steps.ts';
import { timelineLayout } from './layouts/timeline.ts';
import { titleLayout } from './layouts/title.ts';
import { twoColumnsLayout } from './layouts/two-columns.ts';

export const layouts: readonly Layout[] = [
  blankLayout,
  cardsLayout,
  contactLayout,
  imageLayout,
  mapLayout,
  pointsLayout,
  quoteLayout,
  sectionLayout,
  statementLayout,
  stepsLayout,
  timelineLayout,
  titleLayout,
  twoColumnsLayout,
];
