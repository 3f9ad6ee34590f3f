import { copyText } from '../copy-text.ts';
import { createButton } from '../create-button.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import { addressOf } from './change-view.ts';
import type { Chapter } from './chapters.ts';
import { excerptOf } from './excerpt.ts';
import { readParagraphs } from './paragraphs.ts';
import { formatReadingHash } from './reading-hash.ts';
import type { ReadingLabels } from './reading-labels.ts';

/** A button at each chapter that has a line above it, for a link to it or to one of its paragraphs. */
export function mountLinks(chapters: readonly Chapter[], labels: ReadingLabels): void {
  for (const chapter of chapters) {
    const name = `${labels.copyLink}: ${chapter.nameOf()}`;
    const button = createButton(labels.copyLink, () => openLink(chapter, name, labels), { 'aria-label': name });
    chapter.element.querySelector('.chapter')?.append(button);
  }
}

function openLink(chapter: Chapter, title: string, labels: ReadingLabels): void {
  const field = createElement('input', { type: 'text', readonly: '', 'aria-label': labels.address });
  const status = createElement('p', { role: 'status' });
  const show = (paragraph?: number) => {
    field.value = addressOf(formatReadingHash(chapter.id, paragraph));
    status.textContent = '';
  };
  show();
  const copy = createButton(labels.copy, async () => {
    status.textContent = '';
    status.textContent = (await copyText(field.value, field)) ? labels.copied : labels.copyYourself;
  });
  const content = [createElement('div', {}, field, copy), status, createChoice(chapter, labels, show)];
  openDialog({ name: 'link', title, close: labels.close, content });
}

/** The whole slide, or one of its paragraphs by its first sentence. */
function createChoice({ element }: Chapter, labels: ReadingLabels, choose: (paragraph?: number) => void): HTMLElement {
  const choice = createElement('fieldset', {}, createElement('legend', {}, labels.target));
  const words = readParagraphs(element).map(({ text }) => excerptOf(text, 0));
  for (const [number, text] of [labels.wholeSlide, ...words].entries()) {
    const radio = createElement('input', { type: 'radio', name: 'target' });
    radio.checked = number === 0;
    radio.addEventListener('change', () => choose(number || undefined));
    choice.append(createElement('label', {}, radio, text));
  }
  return choice;
}
