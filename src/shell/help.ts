import {
  type Action,
  type KeyBinding,
  type KeyWindow,
  keyTable,
  type OpenAction,
  openKeys,
  worksIn,
} from '../talk/keys.ts';
import { areCharactersKeys, setCharacterKeys } from './character-keys.ts';
import { checkLabels } from './check/check-labels.ts';
import { createButton } from './create-button.ts';
import { openDialog } from './dialog.ts';
import { createElement } from './element.ts';
import { helpLabels } from './help-labels.ts';
import { keyLabels, keyNames } from './key-labels.ts';
import { findStatement, openStatement } from './statement.ts';

interface HelpOptions {
  readonly window: KeyWindow;
  /** Where there is a talk to be held. */
  readonly check?: () => void;
  /** Where there is a start bar. */
  readonly menu?: (() => void) | undefined;
}

type Labels = ReturnType<typeof helpLabels>;

/** Every key, from the table that binds them, and the guide that the page brings along. */
export function openHelp({ window, check, menu }: HelpOptions): void {
  const { lang } = document.documentElement;
  const labels = helpLabels(lang);
  const ways = createElement('div', { class: 'help-ways' });
  if (check !== undefined) ways.append(createButton(checkLabels(lang).title, check));
  const statement = findStatement();
  if (statement) ways.append(createButton(statement.title, () => openStatement(statement, labels.close)));
  const isReading = window === 'reading';
  const keys = createElement('section', { class: 'help-keys' }, createElement('h2', {}, labels.keys));
  keys.append(createSwitch(labels, isReading), ...createTables(window, lang, labels));
  const heading = createElement('h2', {}, isReading ? labels.reading : labels.guide);
  const guide = createElement('section', { class: 'help-guide' }, heading);
  guide.append(...(isReading ? [createReadingGuide(labels), ways] : [ways, ...cloneGuide()]));
  // Who reads wants to know what the buttons are good for; keys are for some of them.
  const content = isReading ? [guide, keys] : [keys, guide];
  const dialog = openDialog({ name: 'help', title: labels.title, close: labels.close, content });
  if (menu === undefined) return;
  const showMenu = () => {
    dialog.close();
    menu();
  };
  ways.append(createButton(labels.menu, showMenu));
}

function createSwitch(labels: Labels, isReading: boolean): HTMLElement {
  const box = createElement('input', { type: 'checkbox', 'aria-describedby': 'characters-hint' });
  box.checked = areCharactersKeys();
  box.addEventListener('change', () => setCharacterKeys(box.checked));
  const label = createElement('label', { class: 'help-switch' }, box, ` ${labels.characters}`);
  const hint = isReading ? labels.readingHint : labels.charactersHint;
  return createElement('div', {}, label, createElement('p', { id: 'characters-hint' }, hint));
}

function createTables(window: HelpOptions['window'], lang: string, labels: Labels): readonly HTMLElement[] {
  const names = keyLabels(lang);
  const own: Partial<Record<string, string>> = window === 'reading' ? labels.readingKeys : {};
  const createRow = (binding: KeyBinding<Action | OpenAction>) => {
    const { action, windows } = binding;
    const keys = keyNames(binding, names).flatMap((name) => [createElement('kbd', {}, name), ' ']);
    const isElsewhere = windows !== undefined && !windows.includes(window);
    const name = own[action] ?? names.actions[action];
    const effect = isElsewhere ? `${name} (${names.only[windows[0]]})` : name;
    const row = createElement('tr', isElsewhere ? { class: 'elsewhere' } : {});
    row.append(createElement('td', {}, ...keys), createElement('td', {}, effect));
    return row;
  };
  return Object.entries(tablesFor(window)).map(([group, bindings]) => {
    const head = createElement('tr', {});
    head.append(
      createElement('th', { scope: 'col' }, labels.key),
      createElement('th', { scope: 'col' }, labels.effect),
    );
    const name = own[group] ?? names.groups[group as keyof typeof names.groups];
    const caption = createElement('caption', {}, name);
    const body = createElement('tbody', {}, ...bindings.map(createRow));
    return createElement('table', {}, caption, createElement('thead', {}, head), body);
  });
}

/** A reader has no talk to hold; a speaker is told what the other window can do as well. */
function tablesFor(window: KeyWindow): Readonly<Record<string, readonly KeyBinding<Action | OpenAction>[]>> {
  if (window !== 'reading') return { ...keyTable, ...openKeys };
  const windows = Object.values(keyTable).flatMap((bindings) => bindings.filter((binding) => worksIn(binding, window)));
  return { windows, list: openKeys.list };
}

/** What a reader's buttons are good for: their guide is not that of a speaker. */
function createReadingGuide({ ways }: Labels): HTMLElement {
  const items = ways.map(([name = '', text]) => createElement('li', {}, createElement('b', {}, name), ` ${text}`));
  return createElement('ul', {}, ...items);
}

/** Its text is part of the page, so that it is written in one place only: `core/guide.ts`. */
function cloneGuide(): readonly Node[] {
  const guide = document.querySelector<HTMLTemplateElement>('template.guide');
  return guide === null ? [] : [guide.content.cloneNode(true)];
}
