import type { Layout } from '../layout.ts';

export const pointsLayout: Layout = {
  name: 'points',
  description: 'Überschrift und Aufzählung; gilt, wenn nichts anderes angegeben ist.',
};
