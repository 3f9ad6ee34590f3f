import { createElement } from './element.ts';
import { inLanguage } from './language.ts';
import { createSignal } from './signal.ts';
import { findPlace, readSlides } from './slides.ts';

const readingHash = '#lesen';
const german = { bar: 'Lesen', toTalk: 'Zum Vortrag' };
const english: typeof german = { bar: 'Reading', toTalk: 'To the talk' };

/** `#lesen` is the page as an article, in every language; `#/lesen` is a slide of that name. */
export function isReadingHash(hash: string): boolean {
  return hash === readingHash;
}

/** So long a page may still be there that is about to be left. */
const leavesWithin = 1000;
const stays = createSignal<[]>();
let isLeaving = false;

/** Whether the address is already that of the page to come. */
export const isOnTheWay = () => isLeaving;

/** The browser asked whether to leave, and was told to stay: the address is to be that of the talk again. */
export const onStay = stays.listen;

/** The whole address, so that nobody takes it for a link to a slide. */
export function readingAddress(): string {
  return location.href.replace(/#.*$/s, '') + readingHash;
}

/** Leaves the page the article it is, with a way back to the talk. */
export function mountReading(root: HTMLElement): void {
  const labels = inLanguage(document.documentElement.lang, german, english);
  const button = createElement('button', { type: 'button' }, labels.toTalk);
  button.addEventListener('click', () => change('#/'));
  document.body.prepend(createElement('nav', { class: 'reading-bar', 'aria-label': labels.bar }, button));
  const slides = readSlides(root);
  // To a slide by its address, which is not the id that a browser would look for.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.slides a[href^="#"]') : null;
    const place = link === null ? undefined : findPlace(link.getAttribute('href') ?? '', slides);
    if (place === undefined) return;
    event.preventDefault();
    slides[place.slide]?.element.scrollIntoView();
  });
}

/** From the talk to the article. */
export function openReading(): void {
  change(readingAddress());
}

/** An address that was typed, and the browser's own way back, change between talk and article as well. */
export function followReading(): void {
  const isReading = isReadingHash(location.hash);
  window.addEventListener('hashchange', (event) => {
    if (isReadingHash(location.hash) === isReading) return;
    // Else the show would write its own address over this one.
    event.stopImmediatePropagation();
    leave();
  });
}

/** The talk is kept in the entry of the history (`show/history.ts`), and goes along. */
function change(address: string): void {
  history.pushState(history.state, '', address);
  leave();
}

function leave(): void {
  isLeaving = true;
  // Time stands still while the browser asks: so the first timer waits for the answer, and the second for the page to go.
  const wait = () => setTimeout(() => setTimeout(stay, leavesWithin));
  window.addEventListener('beforeunload', wait, { once: true });
  location.reload();
}

function stay(): void {
  isLeaving = false;
  stays.emit();
}
