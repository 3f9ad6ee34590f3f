import { createElement } from '../element.ts';
import { jumpLabels } from '../jump-labels.ts';
import { onPatched } from '../live/patches.ts';
import { createOption, openList, type Row } from '../open-list.ts';
import type { Chapter } from './chapters.ts';
import { excerptOf } from './excerpt.ts';
import { markHits } from './mark-hits.ts';
import { findSpans, parseQuery, type Query, splitWords } from './query.ts';
import type { ReadingLabels } from './reading-labels.ts';
import { createIndex, type Hit } from './search-index.ts';
import type { Way } from './way.ts';

interface SearchOptions {
  readonly lang: string;
  readonly chapters: readonly Chapter[];
  readonly way: Way;
  readonly labels: ReadingLabels;
}

/** More would only be slow: whoever sees so many types on. */
const mostRows = 50;

/** Returns what opens the search. It knows what was searched last, and stands at the hit after the one it led to. */
export function createSearch({ lang, chapters, way, labels }: SearchOptions): () => void {
  const texts = { ...jumpLabels(lang), title: labels.search, search: labels.words, list: labels.hits };
  let index: ReturnType<typeof createIndex> | undefined;
  let query: Query = [];
  let typed = '';
  let last: Hit | undefined;
  if (import.meta.hot)
    onPatched(() => {
      index = undefined;
    });
  const find = (text: string) => {
    index ??= createIndex(chapters);
    const search = index;
    // What is found anew begins at its first hit.
    if (text !== typed) last = undefined;
    typed = text;
    query = parseQuery(text);
    const hits = search(query);
    const rows = hits.slice(0, mostRows).map((hit) => createRow(hit, query));
    const next = last === undefined ? 0 : hits.indexOf(last) + 1;
    const missing = () => splitWords(text).filter((word) => search(parseQuery(word)).length === 0);
    const count = rows.length === 0 ? labels.noHits(missing().map(unquote)) : labels.hitCount(hits.length, rows.length);
    return { rows, best: rows.length === 0 ? -1 : next % rows.length, status: query.length === 0 ? '' : count };
  };
  const choose = (hit: Hit) => {
    last = hit;
    way.go({ chapter: hit.chapter, paragraph: hit.number }, true);
    markHits(hit.paragraph, query);
  };
  return () => openList<Hit>({ labels: texts, typed, find, choose }).select();
}

const unquote = (word: string) => word.replace('"', '').trim();

/** Where it is, and the sentence of the first hit. */
function createRow(hit: Hit, query: Query): Row<Hit> {
  const { text, element } = hit.paragraph;
  const shown = excerptOf(text, findSpans(query, text)[0]?.[0] ?? 0);
  let at = 0;
  const marked = findSpans(query, shown).flatMap(([start, end]) => {
    const plain = shown.slice(at, start);
    at = end;
    return [plain, createElement('mark', {}, shown.slice(start, end))];
  });
  const where = createElement('span', { class: 'search-where' }, hit.chapter.nameOf(element));
  return { item: hit, option: createOption(where, createElement('span', {}, ...marked, shown.slice(at))) };
}
