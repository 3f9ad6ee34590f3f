import type { Abbreviation, Deck } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { hyphenateHtml } from './hyphenate.ts';
import { keepAddresses } from './keep-addresses.ts';
import { type Labels, labelsFor } from './labels.ts';
import { slugify } from './slugify.ts';

/** All abbreviations of a deck in alphabetical order, as a region of its page; nothing where none is explained. */
export function renderGlossary({ abbreviations, meta }: Deck): string {
  if (abbreviations.length === 0) return '';
  const labels = labelsFor(meta.lang);
  const isAdded = meta.notesAre === 'addition' || abbreviations.some(({ source }) => source !== undefined);
  const heading = isAdded ? labels.addedAbbreviations : labels.abbreviations;
  const taken = new Set<string>();
  const entries = sortByTerm(abbreviations).map((one) => renderEntry(one, freeId(one.term, taken), meta.lang, labels));
  const title = element('h2', { id: 'abkuerzungen-titel' }, escapeHtml(heading));
  const list = element('dl', {}, `\n${entries.join('\n')}\n`);
  const attributes = { class: 'glossary', id: 'abkuerzungen', 'aria-labelledby': 'abkuerzungen-titel' };
  return element('section', attributes, `\n${title}\n${list}\n`);
}

function renderEntry({ term, meaning, source }: Abbreviation, id: string, lang: string, labels: Labels): string {
  const addressed = (text: string) => keepAddresses(escapeHtml(text));
  const from =
    source === undefined ? '' : ` ${element('span', { class: 'source' }, addressed(`${labels.source}: ${source}`))}`;
  const explanation = hyphenateHtml(addressed(meaning), lang) + from;
  return element('div', {}, element('dt', { id }, escapeHtml(term)) + element('dd', {}, explanation));
}

/** No slide has an id that begins like this: see `reserved-ids.ts`. */
function freeId(term: string, taken: Set<string>): string {
  const wanted = `abk-${slugify(term) || 'zeichen'}`;
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** As in a German dictionary (DIN 5007-1), the same on every machine. */
function sortByTerm(abbreviations: readonly Abbreviation[]): readonly Abbreviation[] {
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return abbreviations
    .map((one) => ({ one, key: sortKey(one.term) }))
    .sort((a, b) => byCode(a.key, b.key) || byCode(a.one.term, b.one.term))
    .map(({ one }) => one);
}

function sortKey(term: string): string {
  const letters = term.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}
