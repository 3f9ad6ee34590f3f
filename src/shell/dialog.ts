import { createButton } from './create-button.ts';
import { createElement } from './element.ts';

interface DialogOptions {
  readonly name: string;
  readonly title: string;
  readonly close: string;
  readonly content: readonly Node[];
}

/** Opens a window inside the page. Another one that is open closes; Escape and a button close it, and focus goes back. */
export function openDialog({ name, title, close, content }: DialogOptions): HTMLDialogElement {
  closeDialog();
  const heading = createElement('h1', { id: 'dialog-title', tabindex: '-1', autofocus: '' }, title);
  const button = createButton(close, () => dialog.close(), { class: 'dialog-close' });
  const header = createElement('header', { class: 'dialog-header' }, heading, button);
  const dialog = createElement('dialog', { class: `dialog dialog-${name}`, 'aria-labelledby': 'dialog-title' });
  dialog.append(header, createElement('div', { class: 'dialog-content', tabindex: '0' }, ...content));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Paper shows no dialog, and a dialog that was taken out for it is modal no more. It goes at once: its event is late. */
function closeDialog(): void {
  const dialog = document.querySelector('dialog');
  dialog?.close();
  dialog?.remove();
}

window.addEventListener('beforeprint', closeDialog);
