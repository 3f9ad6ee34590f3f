import type { Action, KeyBinding, KeyWindow, keyTable, OpenAction, Opened } from '../talk/keys.ts';
import { inLanguage } from './language.ts';

type Group = keyof typeof keyTable | Opened;

interface KeyLabels {
  readonly actions: Readonly<Record<Action | OpenAction, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  /** What is printed on keys, by their name in `KeyboardEvent.key`. */
  readonly names: Readonly<Record<string, string>>;
  readonly digits: string;
  readonly only: Readonly<Record<KeyWindow, string>>;
}

const german: KeyLabels = {
  actions: {
    next: 'weiter: nächster Schritt oder nächste Folie',
    prev: 'zurück',
    right: 'weiter, an Folien darunter vorbei',
    left: 'zurück, an Folien darunter vorbei',
    first: 'zur ersten Folie',
    last: 'zur letzten Folie',
    jump: 'zu einer Folie springen: Nummer oder Wort, dann Eingabe',
    overview: 'Übersicht über alle Folien',
    present: 'Vortragen: Vollbild einschalten',
    fullscreen: 'Vollbild ein und aus',
    speakerWindow: 'Sprecheransicht in einem zweiten Fenster',
    speakerHere: 'Sprecheransicht in diesem Fenster',
    black: 'Bild schwarz, noch einmal: wieder da',
    white: 'Bild weiß, noch einmal: wieder da',
    frozen: 'Bild einfrieren, noch einmal: wieder frei',
    scheme: 'helle oder dunkle Farben',
    laser: 'Laser',
    spotlight: 'Lichtkegel',
    zoom: 'Lupe',
    pen: 'Stift',
    undo: 'letzten Strich rückgängig machen',
    wipe: 'alle Striche der Folie wegwischen',
    clock: 'Vortragszeit starten und anhalten',
    larger: 'Notizen größer',
    smaller: 'Notizen kleiner',
    report: 'Bericht: Zeit auf jeder Folie',
    read: 'Lesen: der Vortrag als Text, und zurück',
    search: 'suchen in Folien und Notizen',
    print: 'drucken: Folien, Handout oder Lesefassung',
    check: 'Technik-Check',
    menu: 'Startleiste ein und aus',
    help: 'diese Hilfe',
    escape: 'schließen, was offen ist; Bild zurückholen',
    slideLeft: 'zur Folie links',
    slideRight: 'zur Folie rechts',
    slideUp: 'zur Folie darüber',
    slideDown: 'zur Folie darunter',
    choose: 'die gewählte Folie zeigen',
    spot: 'Laser, Lichtkegel oder Lupe bewegen',
    enlarge: 'Lupe: diese Stelle vergrößern',
    rowUp: 'eine Zeile nach oben',
    rowDown: 'eine Zeile nach unten',
    jumpTo: 'zur gewählten Folie springen',
  },
  groups: {
    move: 'Blättern',
    audience: 'Bild',
    point: 'Zeigen',
    time: 'Zeit und Notizen',
    windows: 'Fenster',
    overview: 'In der Übersicht',
    tool: 'Mit Laser, Lichtkegel oder Lupe',
    list: 'In der Liste der Folien',
  },
  names: {
    PageDown: 'Bild ab',
    PageUp: 'Bild auf',
    ' ': 'Leertaste',
    ArrowDown: 'Pfeil ab',
    ArrowUp: 'Pfeil auf',
    ArrowRight: 'Pfeil rechts',
    ArrowLeft: 'Pfeil links',
    Enter: 'Eingabe',
    Backspace: 'Rücktaste',
    Delete: 'Entf',
    Home: 'Pos1',
    End: 'Ende',
    Tab: 'Tab',
    Escape: 'Esc',
    Shift: 'Umschalt',
    Ctrl: 'Strg',
    Meta: 'Cmd',
    '.': 'Punkt',
    ',': 'Komma',
    '+': 'Plus',
    '-': 'Minus',
    BrowserBack: 'Browser: zurück',
    BrowserForward: 'Browser: vor',
    AudioVolumeUp: 'Lauter',
    AudioVolumeDown: 'Leiser',
    AudioVolumeMute: 'Ton aus',
    Unidentified: 'Unbekannte Taste',
  },
  digits: 'Ziffern',
  only: {
    show: 'nur im Fenster mit den Folien',
    speaker: 'nur in der Sprecheransicht',
    reading: 'nur in der Lesefassung',
  },
};

const english: KeyLabels = {
  actions: {
    next: 'on: next step or next slide',
    prev: 'back',
    right: 'on, past slides below',
    left: 'back, past slides below',
    first: 'to the first slide',
    last: 'to the last slide',
    jump: 'jump to a slide: number or word, then Enter',
    overview: 'overview of all slides',
    present: 'present: full screen',
    fullscreen: 'full screen on and off',
    speakerWindow: 'speaker view in a second window',
    speakerHere: 'speaker view in this window',
    black: 'black screen, again: back',
    white: 'white screen, again: back',
    frozen: 'freeze the picture, again: release it',
    scheme: 'light or dark colours',
    laser: 'laser',
    spotlight: 'spotlight',
    zoom: 'magnifier',
    pen: 'pen',
    undo: 'undo the last line',
    wipe: 'wipe all lines off the slide',
    clock: 'start and stop the time of the talk',
    larger: 'larger notes',
    smaller: 'smaller notes',
    report: 'report: time on each slide',
    read: 'reading: the talk as text, and back',
    search: 'search slides and notes',
    print: 'print: slides, handout or reading edition',
    check: 'technical check',
    menu: 'start bar on and off',
    help: 'this help',
    escape: 'close what is open; bring the picture back',
    slideLeft: 'to the slide on the left',
    slideRight: 'to the slide on the right',
    slideUp: 'to the slide above',
    slideDown: 'to the slide below',
    choose: 'show the chosen slide',
    spot: 'move laser, spotlight or magnifier',
    enlarge: 'magnifier: enlarge this spot',
    rowUp: 'one line up',
    rowDown: 'one line down',
    jumpTo: 'jump to the chosen slide',
  },
  groups: {
    move: 'Moving',
    audience: 'Picture',
    point: 'Pointing',
    time: 'Time and notes',
    windows: 'Windows',
    overview: 'In the overview',
    tool: 'With laser, spotlight or magnifier',
    list: 'In the list of slides',
  },
  names: {
    PageDown: 'Page down',
    PageUp: 'Page up',
    ' ': 'Space',
    ArrowDown: 'Down arrow',
    ArrowUp: 'Up arrow',
    ArrowRight: 'Right arrow',
    ArrowLeft: 'Left arrow',
    Meta: 'Cmd',
    Escape: 'Esc',
    '.': 'Full stop',
    ',': 'Comma',
    '+': 'Plus',
    '-': 'Minus',
    BrowserBack: 'Browser: back',
    BrowserForward: 'Browser: forward',
    Unidentified: 'Unknown key',
  },
  digits: 'digits',
  only: {
    show: 'only in the window with the slides',
    speaker: 'only in the speaker view',
    reading: 'only in the reading edition',
  },
};

export function keyLabels(lang: string): KeyLabels {
  return inLanguage(lang, german, english);
}

/** `Ctrl+z` is »Strg+Z« on a German keyboard. */
export function keyName(key: string, labels: KeyLabels): string {
  const own = labels.names[key];
  if (own !== undefined) return own;
  const plus = key.indexOf('+');
  if (plus > 0) return `${keyName(key.slice(0, plus), labels)}+${keyName(key.slice(plus + 1), labels)}`;
  return key.length === 1 ? key.toUpperCase() : key;
}

/** The keys of one line of the table, all digits as one. */
export function keyNames({ keys }: Pick<KeyBinding, 'keys'>, labels: KeyLabels): readonly string[] {
  const isDigit = (key: string) => /^\d$/.test(key);
  const named = keys.filter((key) => !isDigit(key)).map((key) => keyName(key, labels));
  return keys.some(isDigit) ? [...named, labels.digits] : named;
}
