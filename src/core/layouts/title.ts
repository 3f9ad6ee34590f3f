import type { Layout } from '../layout.ts';

export const titleLayout: Layout = {
  name: 'title',
  description: 'Titelfolie: der Titel groß, darunter eine Zeile.',
};
