import type { Deck } from '../core/deck.ts';
import { decodeEntities } from '../core/decode-entities.ts';
import { notesText, renderedText } from '../core/slide-text.ts';

/** What is wrong with an exported page, in German; empty when it needs nothing but what lies `beside` it and says all that the deck says. */
export function checkHtml(html: string, deck: Deck, beside: readonly string[] = []): readonly string[] {
  const page = html.replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  return [
    ...foreignAddresses(page)
      .filter((url) => !beside.includes(url))
      .map(tellForeign),
    ...styles.flatMap(foreignStyles),
    ...lostText(page, deck),
  ];
}

const loading = /<(?:audio|embed|iframe|img|input|link|object|script|source|track|use|video)\b[^>]*/gi;
const address = /\s(?:src|srcset|href|xlink:href|poster|data)\s*=\s*"([^"]*)"/gi;

function foreignAddresses(page: string): readonly string[] {
  const tags = page.match(loading) ?? [];
  const addresses = tags.flatMap((tag) => [...tag.matchAll(address)].map(([, url = '']) => url));
  return addresses.filter(isForeign);
}

function tellForeign(url: string): string {
  return `lädt »${url.slice(0, 80)}« nach`;
}

function isForeign(url: string): boolean {
  return !/^(?:data:|#)/.test(url);
}

function foreignStyles(css: string): readonly string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].map(([, url = '']) => url).filter(isForeign);
  const imports = css.match(/@import[^;]*/g) ?? [];
  return [...urls, ...imports].map((url) => `das Aussehen lädt »${url.slice(0, 80)}« nach`);
}

/** What repeats words of the slides, before and after them. */
const besides = /<(nav|footer|template) class="(?:contents|appendix|handout-parts)".*?<\/\1>/gs;

/** Every line of every slide and its notes has to be there, in the order of the talk; white space does not count. */
function lostText(page: string, deck: Deck): readonly string[] {
  const shown = squeeze(readableText(page.slice(page.indexOf('<body')).replace(besides, ' ')));
  const lost: string[] = [];
  let place = 0;
  for (const slide of deck.slides) {
    for (const line of `${renderedText(slide, deck.meta)}\n${notesText(slide, deck.meta.lang)}`.split('\n')) {
      const words = squeeze(line);
      const found = shown.indexOf(words, place);
      if (found === -1) lost.push(`auf der Folie »${slide.title}« fehlt: ${line.slice(0, 80)}`);
      else place = found + words.length;
    }
  }
  return lost;
}

/** Without white space and soft hyphens: inline tags and line ends make no difference then. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

/** What a reader gets: the text between the tags, and of images what they say instead of themselves. */
function readableText(html: string): string {
  const formulasAsText = html.replace(/<math\b[^>]*?\salttext="([^"]*)"[^>]*>.*?<\/math>/gs, '$1');
  const imagesAsText = formulasAsText.replace(
    /<(?:img\b[^>]*?\salt|(?:svg|video)\b[^>]*?\saria-label)="([^"]*)"[^>]*>/gi,
    '$1',
  );
  // The title of a shape in a drawing is no text of the page.
  const withoutTitles = imagesAsText.replace(/<title>[^<]*<\/title>/g, ' ');
  return decodeEntities(withoutTitles.replace(/<[^>]*>/g, ' '));
}
