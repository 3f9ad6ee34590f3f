import type { Command } from '../talk/command.ts';
import { createElement } from './element.ts';
import { jumpLabels } from './jump-labels.ts';
import { createOption, openList, type Row } from './open-list.ts';
import { bestOf, searchSlides } from './search-slides.ts';
import type { SlideEntry } from './slides.ts';

interface JumpOptions {
  readonly slides: readonly SlideEntry[];
  readonly lang: string;
  /** Index of the slide the speaker is at. */
  readonly current: number;
  /** What was typed to open it. */
  readonly digits: string;
  readonly go: (command: Command) => void;
}

/** A list of all slides, to jump to one by its number or by a word of its title. */
export function openJump({ slides, lang, current, digits, go }: JumpOptions): void {
  const labels = jumpLabels(lang);
  const all = slides.map((slide, index) => createRow(index, slide, index === current ? labels.current : ''));
  openList({
    labels,
    typed: digits,
    find(typed) {
      const found = searchSlides(slides, typed);
      const best = bestOf(found, typed, current);
      return {
        rows: found.flatMap((index) => all[index] ?? []),
        best: best === undefined ? -1 : found.indexOf(best),
        status: found.length === 0 ? labels.nothing : '',
      };
    },
    choose: (slide) => go({ kind: 'go', slide, step: 0 }),
  });
}

/** What a key that opens the list has typed already. */
export function digitOf({ key }: KeyboardEvent): string {
  return /^\d$/.test(key) ? key : '';
}

function createRow(index: number, { title, lang }: SlideEntry, current: string): Row<number> {
  const number = createElement('span', { class: 'jump-number' }, String(index + 1));
  const option = createOption(number, createElement('span', {}, title));
  option.lang = lang;
  if (current !== '') {
    option.setAttribute('aria-current', 'true');
    option.append(createElement('em', {}, current));
  }
  return { item: index, option };
}
