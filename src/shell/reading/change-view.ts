import { createSignal } from '../signal.ts';
import { isReadingHash } from './reading-hash.ts';

/** So long a page may still be there that is about to be left. */
const leavesWithin = 1000;
const stays = createSignal<[]>();
const leaves = createSignal<[]>();
let isLeaving = false;
let isWanted = false;

/** An address was typed that leads to the other view, and its entry of the history holds nothing yet. */
export const onLeave = leaves.listen;

/** Whether somebody has asked for the other view: then nothing has to ask them again. */
export const isViewWanted = () => isWanted;

/** Whether the address is already that of the page to come. */
export const isOnTheWay = () => isLeaving || isReadingHash(location.hash);

/** The browser asked whether to leave, and was told to stay: the address is to be that of the talk again. */
export const onStay = stays.listen;

/**
 * From one view of the page to another: it is loaded again, and its first script sees what it is to be. The talk is kept in
 * the entry of the history (`show/history.ts`) and goes along; an entry with anything in it asks for the show, on a phone too.
 * @param state what goes along as well
 */
export function changeView(hash: string, state: Readonly<Record<string, unknown>> = {}): void {
  const kept: unknown = history.state;
  isWanted = true;
  history.pushState({ ...(typeof kept === 'object' ? kept : {}), ...state }, '', addressOf(hash));
  leave();
}

/** The whole address, so that nobody takes it for a link to a slide. */
export function addressOf(hash: string): string {
  return location.href.replace(/#.*$/s, '') + hash;
}

/** An address that was typed, and the browser's own way back, change between show and reading edition as well. */
export function followView(isReading: boolean): void {
  window.addEventListener('hashchange', (event) => {
    const { hash } = location;
    if (isReadingHash(hash) === isReading) return;
    // The name of something in the page, or of nothing: no other view.
    if (isReading && hash !== '' && !hash.startsWith('#/')) return;
    // Else the show would write its own address over this one.
    event.stopImmediatePropagation();
    if (history.state === null) leaves.emit();
    leave();
  });
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
  // Of the entry that was made for the other view, the talk goes on in.
  if (isReadingHash(location.hash)) history.replaceState(history.state, '', addressOf('#/'));
  stays.emit();
}
