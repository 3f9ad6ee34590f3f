import { copyText } from '../copy-text.ts';
import { createButton } from '../create-button.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import { hasKeyboard } from '../has-keyboard.ts';
import { addressOf } from './change-view.ts';
import type { Chapter } from './chapters.ts';
import { excerptOf } from './excerpt.ts';
import { readParagraphs } from './paragraphs.ts';
import { formatReadingHash } from './reading-hash.ts';
import type { ReadingLabels } from './reading-labels.ts';

/** What can be linked to. */
interface Target {
  /** As it is chosen. */
  readonly name: string;
  readonly hash: string;
  /** What says the same to somebody for whom the address leads nowhere. */
  readonly text: string;
}

/** A button at each chapter that has a line above it, for a link to it or to one of its paragraphs. */
export function mountLinks(chapters: readonly Chapter[], labels: ReadingLabels): void {
  for (const chapter of chapters) {
    const name = `${labels.copyLink}: ${chapter.nameOf()}`;
    const button = createButton(labels.copyLink, () => openLink(chapter, labels), { 'aria-label': name });
    chapter.element.querySelector('.chapter')?.append(button);
  }
}

function openLink(chapter: Chapter, labels: ReadingLabels): void {
  const status = createElement('p', { role: 'status' });
  const link = createRow(labels.address, labels.copy, status, labels);
  const quotation = createRow(labels.quotation, labels.copyQuotation, status, labels);
  const choice = createChoice(targetsOf(chapter, labels), labels, ({ hash, text }) => {
    link.field.value = addressOf(hash);
    quotation.field.value = text;
    status.textContent = '';
  });
  // Nobody else has the file in this folder.
  const others = location.protocol === 'file:' ? [createElement('p', {}, labels.sameFolder), quotation.row] : [];
  const content = [createElement('p', {}, chapter.nameOf()), choice, link.row, ...others, status];
  openDialog({ name: 'link', title: labels.copyLink, close: labels.close, content });
}

/** The whole slide, or one of its paragraphs by its first sentence; its heading stands for the whole. */
function targetsOf({ element, id, heading, nameOf }: Chapter, labels: ReadingLabels): readonly Target[] {
  const whole: Target = { name: labels.wholeSlide, hash: formatReadingHash(id), text: nameOf() };
  const parts = readParagraphs(element).flatMap((paragraph, index) => {
    if (paragraph.element === heading) return [];
    const name = excerptOf(paragraph.text, 0).replaceAll('\u00AD', '');
    return { name, hash: formatReadingHash(id, index + 1), text: labels.quote(name, nameOf(paragraph.element)) };
  });
  return [whole, ...parts];
}

function createChoice(targets: readonly Target[], labels: ReadingLabels, choose: (target: Target) => void) {
  const choice = createElement('div', { class: 'link-choice', role: 'radiogroup', 'aria-label': labels.target });
  for (const target of targets) {
    const radio = createElement('input', { type: 'radio', name: 'target' });
    radio.addEventListener('change', () => choose(target));
    choice.append(createElement('label', {}, radio, target.name));
    if (target !== targets[0]) continue;
    radio.checked = true;
    choose(target);
  }
  return choice;
}

/** A text that can be seen, and a button that copies it. */
function createRow(name: string, label: string, status: HTMLElement, labels: ReadingLabels) {
  const field = createElement('input', { type: 'text', readonly: '', 'aria-label': name });
  const copy = createButton(label, async () => {
    status.textContent = '';
    const isCopied = await copyText(field.value, field);
    status.textContent = isCopied ? labels.copied : labels.copyYourself(hasKeyboard());
  });
  return { field, row: createElement('div', { class: 'link-row' }, field, copy) };
}
