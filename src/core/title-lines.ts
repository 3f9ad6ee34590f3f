/** Layouts whose title is the slide, and is set large. */
const roomy: Readonly<Record<string, number>> = { title: 3, statement: 4 };

/** How many lines the title of a slide with this layout may take. */
export function titleLines(layout: string): number {
  return roomy[layout] ?? 2;
}
