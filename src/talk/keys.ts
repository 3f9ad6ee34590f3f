/** What a key can do; each window does what it can of it. */
export type Action =
  | 'next'
  | 'prev'
  | 'right'
  | 'left'
  | 'first'
  | 'last'
  | 'jump'
  | 'overview'
  | 'present'
  | 'fullscreen'
  | 'speakerWindow'
  | 'speakerHere'
  | 'black'
  | 'white'
  | 'frozen'
  | 'scheme'
  | 'laser'
  | 'spotlight'
  | 'zoom'
  | 'pen'
  | 'undo'
  | 'wipe'
  | 'clock'
  | 'larger'
  | 'smaller'
  | 'report'
  | 'read'
  | 'print'
  | 'search'
  | 'check'
  | 'menu'
  | 'help'
  | 'escape';

/** What keys do while something is open that takes them for itself. */
export type OpenAction =
  | 'slideLeft'
  | 'slideRight'
  | 'slideUp'
  | 'slideDown'
  | 'choose'
  | 'spot'
  | 'enlarge'
  | 'rowUp'
  | 'rowDown'
  | 'jumpTo';

/** The views of the page that have keys. */
export type KeyWindow = 'show' | 'speaker' | 'reading';

export interface KeyBinding<Name = Action> {
  readonly action: Name;
  /** Values of `KeyboardEvent.key`, letters in lower case; `Shift+` and `Ctrl+` before those that need them. */
  readonly keys: readonly string[];
  /** Where the keys work, if not just in the show and in the speaker view. */
  readonly windows?: readonly [KeyWindow, ...KeyWindow[]];
}

const everywhere: KeyBinding['windows'] = ['show', 'speaker', 'reading'];

/** Keys by what they are for: the one table that binds them, and that the help shows. */
export const keyTable: Readonly<Record<'move' | 'audience' | 'point' | 'windows' | 'time', readonly KeyBinding[]>> = {
  move: [
    { action: 'next', keys: ['PageDown', ' ', 'ArrowDown', 'Enter'] },
    { action: 'prev', keys: ['PageUp', 'Shift+ ', 'ArrowUp', 'Backspace'] },
    { action: 'right', keys: ['ArrowRight'] },
    { action: 'left', keys: ['ArrowLeft'] },
    { action: 'first', keys: ['Home'] },
    { action: 'last', keys: ['End'] },
    { action: 'jump', keys: ['g', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    { action: 'overview', keys: ['o'], windows: ['show'] },
  ],
  audience: [
    { action: 'present', keys: ['F5', 'Shift+F5'] },
    { action: 'fullscreen', keys: ['f'] },
    { action: 'black', keys: ['b', '.'] },
    { action: 'white', keys: ['w', ','] },
    { action: 'frozen', keys: ['e'] },
    { action: 'scheme', keys: ['d'], windows: everywhere },
  ],
  point: [
    { action: 'laser', keys: ['z'] },
    { action: 'spotlight', keys: ['k'] },
    { action: 'zoom', keys: ['n'] },
    { action: 'pen', keys: ['p'] },
    { action: 'undo', keys: ['Ctrl+z', 'Meta+z'] },
    { action: 'wipe', keys: ['x'] },
  ],
  time: [
    { action: 'clock', keys: ['u'] },
    { action: 'report', keys: ['r'] },
    { action: 'larger', keys: ['+'], windows: ['speaker'] },
    { action: 'smaller', keys: ['-'], windows: ['speaker'] },
  ],
  windows: [
    { action: 'speakerWindow', keys: ['s'], windows: ['show'] },
    { action: 'speakerHere', keys: ['v'], windows: ['show'] },
    { action: 'read', keys: ['l'], windows: ['show', 'reading'] },
    { action: 'search', keys: ['/'], windows: ['reading'] },
    { action: 'print', keys: ['Ctrl+p', 'Meta+p'], windows: ['show', 'reading'] },
    { action: 'check', keys: ['t'] },
    { action: 'menu', keys: ['?'], windows: ['show'] },
    { action: 'help', keys: ['F1', 'h'], windows: everywhere },
    { action: 'escape', keys: ['Escape'] },
  ],
};

/** What takes keys for itself while it is open or on. */
export type Opened = 'overview' | 'tool' | 'list';

/** The same keys, meaning something else for as long; bound where they belong, and part of the help as well. */
export const openKeys: Readonly<Record<Opened, readonly KeyBinding<OpenAction>[]>> = {
  overview: [
    { action: 'slideLeft', keys: ['ArrowLeft', 'PageUp'] },
    { action: 'slideRight', keys: ['ArrowRight', 'PageDown'] },
    { action: 'slideUp', keys: ['ArrowUp'] },
    { action: 'slideDown', keys: ['ArrowDown'] },
    { action: 'choose', keys: ['Enter', ' ', 'Escape'] },
  ],
  tool: [
    { action: 'spot', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'] },
    { action: 'enlarge', keys: ['Enter'] },
  ],
  list: [
    { action: 'rowUp', keys: ['ArrowUp', 'PageUp'] },
    { action: 'rowDown', keys: ['ArrowDown', 'PageDown'] },
    { action: 'jumpTo', keys: ['Enter'] },
  ],
};

/** The first key of an action as buttons and hints name it: `B`, `Ctrl+Z`. */
export function keyOf(action: Action): string {
  const row = Object.values(keyTable)
    .flat()
    .find((binding) => binding.action === action);
  return (row?.keys[0] ?? '').replace(/(?<=^|\+)[a-z]$/, (letter) => letter.toUpperCase());
}

export type Keystroke = Pick<KeyboardKeys, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;
interface KeyboardKeys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What has the keyboard: a button takes its own keys, text takes nearly all, a film all but those of a clicker, what scrolls takes the
 * arrows up and down.
 */
export type Focus = 'page' | 'button' | 'scroller' | 'text' | 'film';

/** `characters`: whether single letters, digits and signs are keys; people who dictate switch them off (WCAG 2.1.4). */
export interface KeyContext {
  readonly window: KeyWindow;
  readonly focus: Focus;
  readonly characters: boolean;
}

export function findAction(stroke: Keystroke, context: KeyContext): Action | undefined {
  const name = nameOf(stroke);
  if (name === undefined || isTakenBy(context.focus, name)) return undefined;
  if (!context.characters && isCharacter(name)) return undefined;
  const bindings = Object.values(keyTable).flat();
  return bindings.find((binding) => binding.keys.includes(name) && worksIn(binding, context.window))?.action;
}

export function worksIn({ windows }: KeyBinding<unknown>, window: KeyWindow): boolean {
  return windows?.includes(window) ?? window !== 'reading';
}

export function findOpenAction(opened: Opened, stroke: Keystroke, focus: Focus): OpenAction | undefined {
  const name = nameOf(stroke);
  if (name === undefined || isTakenBy(focus, name)) return undefined;
  return openKeys[opened].find(({ keys }) => keys.includes(name))?.action;
}

/** A letter, digit or sign alone. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

/** With Shift a sign is already another sign; only keys without one tell it. */
function nameOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Keystroke): string | undefined {
  if (altKey) return undefined;
  const single = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return shiftKey ? undefined : `${ctrlKey ? 'Ctrl' : 'Meta'}+${single}`;
  return shiftKey && !isCharacter(single) ? `Shift+${single}` : single;
}

function isTakenBy(focus: Focus, name: string): boolean {
  if (focus === 'button') return name === ' ' || name === 'Enter' || name === 'Shift+ ';
  if (focus === 'scroller') return name === 'ArrowUp' || name === 'ArrowDown';
  if (focus === 'film' && /^Page/.test(name)) return false;
  return (focus === 'text' || focus === 'film') && !/^(?:Escape|(?:Shift\+)?F\d+|(?:Ctrl|Meta)\+p)$/.test(name);
}
