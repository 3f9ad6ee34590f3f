import type { Deck, Slide } from '../core/deck.ts';
import { labelsFor } from '../core/labels.ts';
import { sourcesText } from '../core/list-sources.ts';
import { handoutHead } from '../core/render-handout.ts';
import { printedNotesText, printedText } from '../core/slide-text.ts';
import { pageOfPages } from '../pdf/page-of-pages.ts';
import { documentFacts, type Epoch } from './document-facts.ts';
import type { PrintedDocument } from './printed-document.ts';

export const slidesPerPage = [1, 2, 3, 6] as const;

export interface HandoutOptions {
  /** At most so many, where their notes have room; with 6 there are pictures alone. */
  readonly perPage: (typeof slidesPerPage)[number];
  /** Lines to write on, in place of the notes. */
  readonly lines: boolean;
}

/** A4 upright: each slide as a picture of itself, with its notes. */
export function handoutDocument(deck: Deck, { perPage, lines }: HandoutOptions, epoch?: Epoch): PrintedDocument {
  const facts = documentFacts(deck, epoch);
  const hasNotes = !lines && perPage !== 6;
  const [first, ...others] = deck.slides.map((slide, index) => partOf(slide, index, deck, hasNotes));
  const head = handoutHead(deck.meta).join('\n');
  const parts = first === undefined ? [] : [{ ...first, text: `${head}\n${first.text}` }, ...others];
  const sources = sourcesText(deck);
  const last = sources === '' ? [] : [{ title: labelsFor(deck.meta.lang).sources, text: sources }];
  return {
    name: 'Das Handout',
    rootClass: ['print handout', `per-${perPage}`, ...(lines ? ['with-lines'] : [])].join(' '),
    facts: {
      ...facts,
      sections: [...facts.sections, ...last.map(({ title }) => ({ title, level: 0 }))],
      runningTexts: [pageOfPages],
    },
    expected: {
      title: deck.meta.title,
      language: deck.meta.lang,
      parts: [...parts, ...last],
      onePartAPage: false,
    },
    hint:
      'Fehlt ein einzelnes Zeichen, dann hat die Schrift es nicht: Ersetzen Sie es. ' +
      'Alles andere liegt am Programm; bitte melden Sie es mit dieser Ausgabe. Nur die HTML-Datei schreibt --no-pdf.',
  };
}

function partOf(slide: Slide, index: number, { meta, slides }: Deck, hasNotes: boolean) {
  const labels = labelsFor(meta.lang);
  const name = slides.length === 1 ? [] : [labels.chapter(index + 1, slides.length)];
  const picture = printedText(slide, meta);
  const label = meta.notesAre === 'addition' ? labels.addedNotes : labels.notes;
  const notes = hasNotes && slide.notes.length > 0 ? [label, printedNotesText(slide, meta.lang)] : [];
  return { title: slide.title, text: [...name, picture, ...notes].join('\n') };
}
