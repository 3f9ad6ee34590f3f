import { inLanguage } from '../language.ts';

const german = {
  title: 'Drucken',
  close: 'Schließen',
  slides: 'Folien',
  slidesHint: '16:9, eine Folie je Seite, ohne Notizen',
  handout: 'Handout',
  handoutHint: (hasNotes: boolean): string =>
    `A4 hoch, Folie mit ${hasNotes ? 'Notizen darunter' : 'Platz für Notizen'}`,
  reading: 'Lesefassung',
  /** `parts`: what is in it, besides the slides. */
  readingHint: (parts: readonly string[]): string =>
    `A4 hoch, fließender Text${parts.length > 0 ? ` mit ${parts.join(', ').replace(/, (?!.*,)/, ' und ')}` : ''}`,
  /** By their classes. */
  parts: { contents: 'Inhalt', notes: 'Notizen', glossary: 'Abkürzungen' },
  hint: (handout: string): string =>
    `Zum Veröffentlichen nehmen Sie bitte die exportierten PDFs (…-\u2060folien.pdf, …${handout}): Einem PDF aus dem Browser fehlt einiges, was PDF/UA verlangt, die Norm für barrierefreie PDFs.`,
};

const english: typeof german = {
  title: 'Print',
  close: 'Close',
  slides: 'Slides',
  slidesHint: '16:9, one slide a page, without notes',
  handout: 'Handout',
  handoutHint: (hasNotes) => `A4 upright, each slide with ${hasNotes ? 'its notes below' : 'room for notes'}`,
  reading: 'Reading edition',
  readingHint: (parts) =>
    `A4 upright, running text${parts.length > 0 ? ` with ${parts.join(', ').replace(/, (?!.*,)/, ' and ')}` : ''}`,
  parts: { contents: 'contents', notes: 'notes', glossary: 'abbreviations' },
  hint: (handout) =>
    `To publish, please take the exported PDFs (…-\u2060folien.pdf, …${handout}): a PDF from the browser lacks some of what PDF/UA asks for, the standard for accessible PDFs.`,
};

export function printLabels(lang: string): typeof german {
  return inLanguage(lang, german, english);
}
