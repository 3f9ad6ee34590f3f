import type { Layout } from '../layout.ts';

export const statementLayout: Layout = {
  name: 'statement',
  description: 'Ein Satz, groß gesetzt, der im Gedächtnis bleiben soll.',
};
