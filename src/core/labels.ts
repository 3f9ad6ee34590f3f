/** Words that the page itself adds to an author's text. */
export interface Labels {
  readonly notes: string;
  readonly addedNotes: string;
  readonly addition: string;
  readonly source: string;
  /** Name of a slide that says nothing itself; gets its number. */
  readonly slide: string;
  readonly findings: string;
}

const german: Labels = {
  notes: 'Notizen',
  addedNotes: 'Notizen (Ergänzung, nicht Teil des Originals)',
  addition: 'Ergänzung',
  source: 'Quelle',
  slide: 'Folie',
  findings: 'Befunde zu diesem Vortrag',
};

const english: Labels = {
  notes: 'Notes',
  addedNotes: 'Notes (an addition, not part of the original)',
  addition: 'Addition',
  source: 'Source',
  slide: 'Slide',
  findings: 'Findings on this deck',
};

/** German unless the deck's language is English. */
export function labelsFor(lang: string): Labels {
  return /^en\b/i.test(lang) ? english : german;
}
