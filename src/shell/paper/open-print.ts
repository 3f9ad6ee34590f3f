import { createButton } from '../create-button.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import { type Paper, printAs } from './paper.ts';
import { printLabels } from './print-labels.ts';

/** What can be printed, to choose from. @param current what the view is printed as: it has the keyboard */
export function openPrint(current: Paper): void {
  const labels = printLabels(document.documentElement.lang);
  const has = (name: string) => document.querySelector(`.${name}`) !== null;
  const parts = Object.entries(labels.parts).flatMap(([name, part]) => (has(name) ? [part] : []));
  const choices = (
    [
      ['print', labels.slides, labels.slidesHint],
      ['print handout', labels.handout, labels.handoutHint(has('notes'))],
      ['reading', labels.reading, labels.readingHint(parts)],
    ] as const
  ).map(([paper, name, hint]) => {
    const choose = () => {
      dialog.close();
      void printAs(paper);
    };
    const button = createButton(name, choose, paper === current ? { autofocus: '' } : {});
    button.append(createElement('span', {}, hint));
    return button;
  });
  const { title, close } = labels;
  const dialog = openDialog({
    name: 'print',
    title,
    close,
    content: [...choices, createElement('p', {}, labels.hint(handoutName()))],
  });
  dialog.querySelector<HTMLElement>('button[autofocus]')?.focus();
}

/** How the exported one ends, which lies beside an edition for the audience or one for the speaker. In one piece: a hyphen ends a line. */
function handoutName(): string {
  const edition = /-ohne-notizen/.exec(location.pathname)?.[0] ?? '';
  return `-handout${edition}.pdf`.replaceAll('-', '-\u2060');
}
