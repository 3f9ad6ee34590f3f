import type { Command } from '../talk/command.ts';
import { findOpenAction } from '../talk/keys.ts';
import { openDialog } from './dialog.ts';
import { createElement } from './element.ts';
import { jumpLabels } from './jump-labels.ts';
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
  const field = createElement('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'jump-list',
    'aria-autocomplete': 'list',
    'aria-describedby': 'jump-hint',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  field.value = digits;
  const list = createElement('ul', { id: 'jump-list', role: 'listbox', 'aria-label': labels.slides });
  const options = slides.map(({ title }, index) => createOption(index, title, index === current ? labels.current : ''));
  const nothing = createElement('p', { class: 'jump-nothing', role: 'status' });
  const content = [
    createElement('label', { class: 'jump-field' }, createElement('span', {}, labels.search), field),
    createElement('p', { id: 'jump-hint' }, labels.hint),
    nothing,
    list,
  ];
  const dialog = openDialog({ name: 'jump', title: labels.title, close: labels.close, content });
  const jump = (slide: number | undefined) => {
    if (slide === undefined) return;
    dialog.close();
    go({ kind: 'go', slide, step: 0 });
  };
  const choice = followSearch(field, list, options, {
    find: (typed) => searchSlides(slides, typed),
    best: (found, typed) => bestOf(found, typed, current),
    onFound: (found) => {
      nothing.textContent = found.length === 0 ? labels.nothing : '';
    },
  });
  bindKeys(field, choice, jump);
  list.addEventListener('click', ({ target }) => {
    const at = options.findIndex((option) => target instanceof Node && option.contains(target));
    if (at >= 0) jump(at);
  });
  field.focus();
}

/** What a key that opens the list has typed already. */
export function digitOf({ key }: KeyboardEvent): string {
  return /^\d$/.test(key) ? key : '';
}

function createOption(index: number, title: string, current: string): HTMLElement {
  const number = createElement('span', { class: 'jump-number' }, String(index + 1));
  const option = createElement('li', { id: `jump-${index}`, role: 'option' }, number, createElement('span', {}, title));
  if (current === '') return option;
  option.setAttribute('aria-current', 'true');
  option.append(createElement('em', {}, current));
  return option;
}

interface Search {
  readonly find: (typed: string) => readonly number[];
  readonly best: (found: readonly number[], typed: string) => number | undefined;
  readonly onFound: (found: readonly number[]) => void;
}

interface Choice {
  readonly chosen: () => number | undefined;
  readonly move: (by: number) => void;
}

function followSearch(field: HTMLInputElement, list: HTMLElement, options: readonly HTMLElement[], search: Search) {
  let found: readonly number[] = [];
  let chosen: number | undefined;
  const choose = (index: number | undefined) => {
    chosen = index;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = index === undefined ? undefined : options[index];
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const update = () => {
    found = search.find(field.value);
    list.replaceChildren(...found.flatMap((index) => options[index] ?? []));
    search.onFound(found);
    choose(search.best(found, field.value));
  };
  field.addEventListener('input', update);
  update();
  const choice: Choice = {
    chosen: () => chosen,
    move(by) {
      const at = chosen === undefined ? -1 : found.indexOf(chosen);
      choose(found[Math.max(0, Math.min(at + by, found.length - 1))]);
    },
  };
  return choice;
}

/** A clicker's keys move in the list as well: the slide stays where it is while it is open. */
function bindKeys(field: HTMLInputElement, { chosen, move }: Choice, jump: (slide: number | undefined) => void): void {
  field.addEventListener('keydown', (event) => {
    const action = event.isComposing ? undefined : findOpenAction('list', event, 'page');
    if (action === undefined) return;
    event.preventDefault();
    if (action === 'jumpTo') jump(chosen());
    else move(action === 'rowDown' ? 1 : -1);
  });
}
