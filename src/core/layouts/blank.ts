import type { Layout } from '../layout.ts';

export const blankLayout: Layout = {
  name: 'blank',
  description: 'Leere Fläche ohne eigene Anordnung, auch für eine Folie ohne Text.',
};
