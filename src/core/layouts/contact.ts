import type { Layout } from '../layout.ts';

export const contactLayout: Layout = {
  name: 'contact',
  description: 'Schlussfolie: Dank und Kontaktdaten.',
};
