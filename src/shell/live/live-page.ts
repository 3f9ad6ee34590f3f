import { createButton } from '../create-button.ts';
import { createNotice } from '../notice.ts';
import { applyPatch } from './apply-patch.ts';
import { rememberDelivered } from './delivered.ts';
import { keepFocus } from './keep-focus.ts';
import { followToSource } from './open-source.ts';
import { onMounted, type PatchMessage, tellBeforePatch, tellPatched } from './patches.ts';

/**
 * While a deck is being written: what its server sends after each save is put in place of what is there. Loaded before the shell,
 * and only by the page of that server.
 */
function mountLivePage(): void {
  const hot = import.meta.hot;
  const root = document.querySelector<HTMLElement>('.reveal');
  if (hot === undefined || root === null) return;
  const delivered = rememberDelivered(root);
  let version = document.documentElement.dataset['live'];
  /** What comes while the shell begins, or while the page is on paper, waits: then all of it has to be as it was delivered. */
  let waiting: PatchMessage[] | undefined = [];
  const apply = (message: PatchMessage) => {
    if (message.from !== version) return hello();
    version = message.to;
    tellBeforePatch();
    const giveFocusBack = keepFocus();
    tellPatched(applyPatch(root, delivered, message.patch));
    // Steps that were there would fade in anew, and until they are seen nothing in them can have the keyboard.
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    giveFocusBack();
  };
  // The server lets the page be loaded again if this is no longer the state of the deck.
  const hello = () => hot.send('deck:hello', { version });
  hot.on('deck:patch', (message: PatchMessage) =>
    waiting === undefined ? apply(message) : void waiting.push(message),
  );
  hot.on('vite:ws:connect', hello);
  followToSource((at) => hot.send('deck:open', { at }));
  hot.on('deck:told', ({ text }: { readonly text: string }) => {
    createNotice({ name: text, text, choices: [createButton('OK')], isUrgent: true });
  });
  window.addEventListener('beforeprint', () => {
    waiting ??= [];
  });
  const goOn = () => {
    const messages = waiting ?? [];
    waiting = undefined;
    messages.forEach(apply);
  };
  onMounted(goOn);
  // After those who make a show of the page again.
  window.addEventListener('afterprint', () => setTimeout(goOn));
}

mountLivePage();
