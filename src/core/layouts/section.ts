import type { Layout } from '../layout.ts';

export const sectionLayout: Layout = {
  name: 'section',
  description: 'Zwischentitel, der einen neuen Teil des Vortrags eröffnet.',
};
