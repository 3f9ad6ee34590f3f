const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Structure types of ISO 32000-1, 14.8.4. */
export const standardTypes = words(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
  P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot
  Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`,
);

const inlineTypes = words('Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form');
const textTypes = words('P H H1 H2 H3 H4 H5 H6 Lbl Span Quote Reference Code Link Ruby RB RT RP Warichu WT WP');
const mixedTypes = words('LBody TD TH Caption Note Annot');

/** Whether an element of this type stands in a line of text; every other one is a block. */
export function isInlineType(role: string): boolean {
  return inlineTypes.has(role);
}

/** Holds text and what stands in it: no blocks. */
export function holdsText(role: string): boolean {
  return textTypes.has(role);
}

/** Holds either text or blocks. */
export function holdsEither(role: string): boolean {
  return mixedTypes.has(role);
}
