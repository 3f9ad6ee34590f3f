import { asFragmentPoint, fragment } from './fragment-point.ts';
import { importFormulas } from './import-formulas.ts';
import { type ForeignLine, type Importing, report } from './importing.ts';

const codeInfo = /^(\s*(?:`{3,}|~{3,})\s*([\w+#-]*))\s*(\S.*)?$/;
/** Programs that draw what a block says. */
const drawn = /^(?:mermaid|plantuml)$/;
const interpolation = /(`[^`]*`)|\{\{[^{}]{1,200}\}\}/g;
/** A tag that is to appear or to go by itself. */
const clickAttribute =
  /(`[^`]*`)|<([a-z][\w-]{0,40})(\s[^<>]{0,1000}?)?\sv-(?:click|after)(\.hide)?(?:="[^"]{0,100}")?(?=[\s/>])([^<>]{0,1000})>/gi;
const click = /<(\/?)(v-clicks?|v-after|v-switch)((?:\s[^<>]*)?)>/gi;
/** Components of Vue: a capital letter, or a hyphen in the name. */
const component = /<\/?(?:[A-Z][\w.]*|[a-z]+-[\w-]+)(?:\s[^<>]*)?\/?>/g;
/** Lines that have no counterpart, and what to do instead. */
const lostLines: readonly (readonly [RegExp, string])[] = [
  [/^::[\w-]+::\s*$/, 'Im Layout two-columns beginnt jede Spalte mit einer Überschrift dritter Ebene (###).'],
  [/^<<<\s/, 'Kopieren Sie den Code der Datei in einen Codeblock.'],
];

/** The text of one slide of Slidev. */
export function importSlidevBody(
  lines: readonly ForeignLine[],
  importing: Importing,
): { body: readonly string[]; notes: readonly string[] } {
  const { rest, notes } = takeNotes(lines, importing);
  let clicks = 0;
  const body: string[] = [];
  for (const [index, line] of rest.entries()) {
    if (line.isCode) {
      body.push(rest[index - 1]?.isCode ? line.text : importFence(line, importing));
      continue;
    }
    const next = rest[index + 1]?.text ?? '';
    const read = importLine(line, clicks > 0, /^\s*(?:$|<\/v-)/.test(next), importing);
    clicks = Math.max(0, clicks + read.opened);
    body.push(read.text);
  }
  return { body, notes };
}

/** The notes of a slide are the comment that it ends with. */
function takeNotes(
  lines: readonly ForeignLine[],
  importing: Importing,
): { rest: readonly ForeignLine[]; notes: readonly string[] } {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const start = lines.findLastIndex(({ text, isCode }) => !isCode && text.includes('<!--'));
  const at = lines[start];
  const none = { rest: lines, notes: [] };
  if (at === undefined || lines[last]?.isCode) return none;
  const from = at.text.lastIndexOf('<!--');
  const tail = [at.text.slice(from + 4), ...lines.slice(start + 1, last + 1).map(({ text }) => text)]
    .join('\n')
    .trimEnd();
  if (tail.indexOf('-->') !== tail.length - 3) return none;
  const notes = tail
    .slice(0, -3)
    .trim()
    .split('\n')
    .map((text, index) => importMarks(text, at.number + index, importing));
  return { rest: [...lines.slice(0, start), { ...at, text: at.text.slice(0, from) }], notes };
}

function importMarks(text: string, line: number, importing: Importing): string {
  return text.replaceAll('[click]', (raw) => {
    report(importing, line, 'info', raw, 'In Notizen heißt das hier [schritt].');
    return '[schritt]';
  });
}

/** `ts {1|2-3}` as `ts [1|2-3]`. */
function importFence({ text, number }: ForeignLine, importing: Importing): string {
  const [, start, language = '', info] = codeInfo.exec(text) ?? [];
  if (drawn.test(language))
    report(
      importing,
      number,
      'warning',
      text,
      'Solche Diagramme zeichnet hier niemand; ihr Text steht nun als Code da.',
    );
  if (start === undefined || info === undefined || drawn.test(language)) return start ?? text;
  const [, steps] = /^\{([\d,|\s-]+)\}\s*$/.exec(info) ?? [];
  const severity = steps === undefined ? 'warning' : 'info';
  report(importing, number, severity, text, 'Zeilen nennt man hier in eckigen Klammern: [1|2-3].');
  return steps === undefined ? start : `${start} [${steps.trim()}]`;
}

function importLine(
  { text, number }: ForeignLine,
  isClick: boolean,
  endsBlock: boolean,
  importing: Importing,
): { text: string; opened: number } {
  const lost = lostLines.find(([pattern]) => pattern.test(text));
  if (lost !== undefined) {
    report(importing, number, 'warning', text, lost[1]);
    return { text: '', opened: 0 };
  }
  let opened = 0;
  let clicked = isClick;
  const withoutClicks = replaceTags(importText(text, number, importing), click, (raw) => {
    opened += raw.startsWith('</') ? -1 : 1;
    clicked = true;
    report(importing, number, 'info', raw, 'Was darin steht, erscheint Schritt für Schritt (class="fragment").');
  });
  const plain = replaceTags(withoutClicks, component, (raw) => {
    report(importing, number, 'warning', raw, 'Bausteine von Vue gibt es hier nicht; der Text darin bleibt stehen.');
  });
  return { text: clicked ? asFragment(plain, endsBlock) : plain, opened };
}

/** What stands in a line of text and means something else here. */
function importText(text: string, line: number, importing: Importing): string {
  for (const [raw, code] of text.matchAll(interpolation))
    if (code === undefined)
      report(
        importing,
        line,
        'warning',
        raw,
        'Werte von Vue gibt es hier nicht; ersetzen Sie die Klammern durch Text.',
      );
  const marked = text.replace(clickAttribute, (raw, code, name, before = '', hides, after = '') => {
    if (code !== undefined) return raw;
    report(importing, line, 'info', raw, 'Das erscheint oder verschwindet als Schritt (class="fragment").');
    const step = hides === undefined ? 'fragment' : 'fragment fade-out';
    const rest = `${before}${after}`;
    const own = rest.replace(/\sclass="/, (start) => `${start}${step} `);
    return `<${name}${own === rest ? ` class="${step}"` : ''}${own}>`;
  });
  return importFormulas(marked, line, importing);
}

/** Takes tags out, but not those that a code span shows. */
function replaceTags(text: string, pattern: RegExp, say: (raw: string) => void): string {
  const all = new RegExp(`(\`[^\`]*\`)|(?:${pattern.source})`, pattern.flags);
  return text.replace(all, (raw, code) => {
    if (code !== undefined) return raw;
    say(raw);
    return '';
  });
}

/** A point gets the comment in front of its words, where it means the whole point; a paragraph at its end. */
function asFragment(text: string, endsBlock: boolean): string {
  const point = asFragmentPoint(text);
  if (point !== undefined) return point;
  const isText = text.trim() !== '' && !/^\s*[<|]/.test(text);
  return isText && endsBlock ? `${text.trimEnd()} ${fragment}` : text;
}
