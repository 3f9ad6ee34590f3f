import type { Deck, DeckMeta } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { formatDate } from './format-date.ts';
import { keepAddresses } from './keep-addresses.ts';
import { labelsFor } from './labels.ts';
import { listSources } from './list-sources.ts';

/** What stands above the first slide of a handout: which talk this is, where and when it was held. */
export function renderHandoutHead(meta: DeckMeta): string {
  const [title = '', ...facts] = handoutHead(meta);
  const lines = [element('p', { class: 'handout-title' }, escapeHtml(title)), ...facts.map(renderFact)];
  return element('header', { class: 'handout-head' }, lines.join(''));
}

/** The lines of that head, as text. */
export function handoutHead({ title, subtitle, author, event, date, lang }: DeckMeta): readonly string[] {
  const day = date === undefined ? undefined : formatDate(date, lang);
  const inLine = (...facts: (string | undefined)[]) => facts.filter((fact) => fact !== undefined).join(' · ');
  return [title, inLine(subtitle, author), inLine(event, day)].filter((line) => line !== '');
}

function renderFact(fact: string): string {
  return element('p', {}, escapeHtml(fact));
}

/** The last chapter of a handout: where what was added to the talk is from, and who has which rights; nothing where nothing is said. */
export function renderSources(deck: Deck): string {
  const { meta } = deck;
  const sources = listSources(deck);
  if (sources.length === 0 && meta.license === undefined) return '';
  const items = sources.map((source) => `<li>${keepAddresses(escapeHtml(source))}</li>`);
  const list = items.length === 0 ? '' : `${element('ul', {}, items.join('\n'))}\n`;
  const license = meta.license === undefined ? '' : `${element('p', {}, escapeHtml(meta.license))}\n`;
  const title = element('h2', {}, escapeHtml(labelsFor(meta.lang).sources));
  return element('article', { class: 'sources' }, `\n${title}\n${list}${license}`);
}

/** Both, in the page that people print themselves: the shell takes them out when a handout is wanted. */
export function renderHandoutParts(deck: Deck): string {
  return element('template', { class: 'handout-parts' }, renderHandoutHead(deck.meta) + renderSources(deck));
}
