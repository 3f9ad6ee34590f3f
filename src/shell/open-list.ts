import { findOpenAction } from '../talk/keys.ts';
import { openDialog } from './dialog.ts';
import { createElement } from './element.ts';
import { hasKeyboard } from './has-keyboard.ts';

/** One line of the list, and what it stands for. */
export interface Row<Item> {
  readonly item: Item;
  readonly option: HTMLElement;
}

/** What was found. */
export interface Rows<Item> {
  readonly rows: readonly Row<Item>[];
  /** Index of the row that Enter chooses; -1 for none. */
  readonly best: number;
  /** Shown above the list, and read aloud when typing pauses. */
  readonly status: string;
}

interface ListOptions<Item> {
  readonly labels: Readonly<Record<'title' | 'search' | 'hint' | 'list' | 'close', string>>;
  readonly typed: string;
  readonly find: (typed: string) => Rows<Item>;
  /** The dialog is closed by then. */
  readonly choose: (item: Item) => void;
}

/** So long, in ms, nothing is typed before what was found is read aloud: it would talk over each letter. */
const pause = 500;

/** A dialog to type in, with a list of what is found, of which one is chosen. Returns the field, which has the keyboard. */
export function openList<Item>({ labels, typed, find, choose }: ListOptions<Item>): HTMLInputElement {
  const field = createField();
  field.value = typed;
  const list = createElement('ul', { id: 'jump-list', role: 'listbox', 'aria-label': labels.list });
  const shown = createElement('p', { class: 'jump-nothing', 'aria-hidden': 'true' });
  const said = createElement('p', { class: 'visually-hidden', role: 'status' });
  const hint = hasKeyboard() ? [createElement('p', { id: 'jump-hint' }, labels.hint)] : [];
  if (hint.length > 0) field.setAttribute('aria-describedby', 'jump-hint');
  const content = [
    createElement('label', { class: 'jump-field' }, createElement('span', {}, labels.search), field),
    ...hint,
    shown,
    said,
    list,
  ];
  const dialog = openDialog({ name: 'jump', title: labels.title, close: labels.close, content });
  let timer = 0;
  const rows = followRows(field, list, (text) => {
    const found = find(text);
    shown.textContent = found.status;
    clearTimeout(timer);
    timer = setTimeout(() => {
      said.textContent = found.status;
    }, pause);
    return found;
  });
  const take = (row: Row<Item> | undefined) => {
    if (row === undefined) return;
    dialog.close();
    choose(row.item);
  };
  bindKeys(field, rows.move, () => take(rows.chosen()));
  list.addEventListener('click', ({ target }) => take(rows.at(target)));
  field.focus();
  return field;
}

export function createOption(...children: readonly (Node | string)[]): HTMLElement {
  return createElement('li', { role: 'option', 'aria-selected': 'false' }, ...children);
}

function createField(): HTMLInputElement {
  return createElement('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'jump-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
}

function followRows<Item>(field: HTMLInputElement, list: HTMLElement, find: (typed: string) => Rows<Item>) {
  let rows: readonly Row<Item>[] = [];
  let chosen = -1;
  const choose = (index: number) => {
    rows[chosen]?.option.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = rows[index]?.option;
    option?.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const update = () => {
    choose(-1);
    const found = find(field.value);
    rows = found.rows;
    for (const [index, { option }] of rows.entries()) option.id = `jump-${index}`;
    list.replaceChildren(...rows.map(({ option }) => option));
    choose(found.best);
  };
  field.addEventListener('input', update);
  update();
  return {
    chosen: () => rows[chosen],
    at: (target: EventTarget | null) => rows.find(({ option }) => target instanceof Node && option.contains(target)),
    move: (by: number) => choose(Math.max(0, Math.min(chosen + by, rows.length - 1))),
  };
}

/** A clicker's keys move in the list as well: the slide stays where it is while it is open. */
function bindKeys(field: HTMLInputElement, move: (by: number) => void, take: () => void): void {
  field.addEventListener('keydown', (event) => {
    const action = event.isComposing ? undefined : findOpenAction('list', event, 'page');
    if (action === undefined) return;
    event.preventDefault();
    if (action === 'jumpTo') take();
    else move(action === 'rowDown' ? 1 : -1);
  });
}
