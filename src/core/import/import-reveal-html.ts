import { decodeEntities } from '../decode-entities.ts';
import { readPairs } from '../parse-raw-html.ts';
import { readNotesSeparator, readSeparator } from '../read-separator.ts';
import { scanLines } from '../scan-lines.ts';
import { defaultSeparators, splitSlides } from '../split-slides.ts';
import { attribute, type ImportedSlide, type Importing, report } from './importing.ts';
import { writeImported } from './write-imported.ts';

const tag = /<(\/?)section\b((?:[^"'<>]|"[^"]*"|'[^']*')*)>/gi;

type Attributes = ReadonlyMap<string, string>;

interface Section {
  readonly attributes: Attributes;
  /** What it holds apart from sections. */
  html: string;
  readonly line: number;
  readonly children: Section[];
}

/** A page of reveal.js: its sections, written in Markdown or in HTML. What frames them is reveal.js itself. */
export function importRevealHtml(texts: readonly string[], importing: Importing): string {
  const html = texts.join('\n');
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();
  const lang = /<html\b[^>]*\slang=["']?([a-z][a-z\d-]{1,30})/i.exec(html)?.[1];
  const head = [
    ...(title ? [`title: ${JSON.stringify(decodeEntities(title))}`] : []),
    ...(lang ? [`lang: ${lang}`] : []),
  ];
  const slides = readSections(html, importing).flatMap((section) => {
    if (section.children.length === 0) return importSection(section, false, importing);
    const own = [...section.attributes].map(([name, value]) => attribute(name, value)).join(' ');
    if (own !== '')
      report(importing, section.line, 'warning', own, 'Ein Stapel hat hier keine Eigenschaften, nur seine Folien.');
    const [first, ...others] = section.children;
    const lead = section.html.trim() === '' ? [] : [section.html.trim()];
    const top =
      first === undefined
        ? []
        : importSection({ ...first, html: [...lead, first.html].join('\n\n') }, false, importing);
    return [...top, ...others.flatMap((child) => importSection(child, true, importing))];
  });
  return writeImported(head, slides);
}

const loading = /<link\b[^>]*>|<script\b[^>]*>[\s\S]*?<\/script\s*>|<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;
const frame = /<!doctype[^>]*>|<title\b[^>]*>[^<]*<\/title>|<\/?(?:html|head|meta|body|main|div)\b[^>]*>/gi;

/** What stands around the slides: the frame of the page is not needed, all else is said. */
function reportOutside(html: string, start: number, importing: Importing): void {
  const lineAt = (index: number) => start + html.slice(0, index).split('\n').length - 1;
  for (const { 0: source, index } of html.matchAll(loading)) {
    report(
      importing,
      lineAt(index),
      'warning',
      source,
      'Skripte und Formatvorlagen der Seite werden hier nicht gebraucht.',
    );
  }
  const rest = html.replace(loading, (text) => text.replace(/[^\n]/g, '')).replace(frame, '');
  if (rest.trim() !== '') report(importing, lineAt(rest.search(/\S/)), 'warning', rest, 'Es steht auf keiner Folie.');
}

function readSections(html: string, importing: Importing): readonly Section[] {
  const root: Section = { attributes: new Map(), html: '', line: 1, children: [] };
  const open = [root];
  let [end, line] = [0, 1];
  const masked = maskTemplates(html);
  for (const match of masked.matchAll(tag)) {
    const current = open.at(-1) ?? root;
    const between = html.slice(end, match.index);
    if (current === root) reportOutside(between, line, importing);
    else current.html += between;
    line += html.slice(end, match.index + match[0].length).split('\n').length - 1;
    end = match.index + match[0].length;
    if (match[1] === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const section: Section = { attributes: new Map(readPairs(match[2] ?? '')), html: '', line, children: [] };
    // Three levels deep is no slide: it stays with the one around it.
    (open.length > 2 ? (open[2] ?? current) : current).children.push(section);
    open.push(section);
  }
  const last = open.at(-1) ?? root;
  if (last === root) reportOutside(html.slice(end), line, importing);
  else last.html += html.slice(end);
  return root.children.map((column) => ({ ...column, children: column.children.flatMap(flatten) }));
}

/** What stands in a template or a comment is text: there a section may be written about. Each end is looked for once. */
function maskTemplates(html: string): string {
  const ends = new Map([
    ['textarea', /<\/textarea/gi],
    ['script', /<\/script/gi],
    ['!--', /-->/g],
  ]);
  let [masked, done] = ['', 0];
  for (const { 1: name = '', index } of html.matchAll(/<(textarea\b|script\b|!--)/gi)) {
    const end = ends.get(name.toLowerCase());
    if (index < done || end === undefined) continue;
    end.lastIndex = index;
    const found = end.exec(html);
    if (found === null) ends.delete(name.toLowerCase());
    else {
      masked += html.slice(done, index) + html.slice(index, found.index).replaceAll('<', ' ');
      done = found.index;
    }
  }
  return masked + html.slice(done);
}

function flatten(section: Section): readonly Section[] {
  return [{ ...section, children: [] }, ...section.children.flatMap(flatten)];
}

const markdownOnly = /^data-(?:markdown|separator|charset|vertical|notes-separator)/;

function importSection(section: Section, vertical: boolean, importing: Importing): readonly ImportedSlide[] {
  const { attributes: given, html, line } = section;
  const attributes = [...given].flatMap(([name, value]) => (markdownOnly.test(name) ? [] : [attribute(name, value)]));
  const source = given.get('data-markdown');
  if (source === undefined) return [{ attributes, body: readHtml(html), notes: [], vertical }];
  if (source !== '')
    report(importing, line, 'warning', `data-markdown="${source}"`, 'Importieren Sie diese Datei für sich.');
  return splitMarkdown(readTemplate(html), given, attributes, vertical);
}

/** Without its indentation, which would make code of it. */
function readHtml(html: string): readonly string[] {
  let isPre = false;
  return html.split('\n').map((text) => {
    const kept = isPre ? text : text.trimStart();
    isPre = /<pre\b/i.test(text) ? !/<\/pre>/i.test(text) : isPre && !/<\/pre>/i.test(text);
    return kept;
  });
}

/** The Markdown in a section, without the indentation that all of it has. */
function readTemplate(html: string): readonly string[] {
  const template = /<(textarea|script)\b[^>]*>([\s\S]*?)<\/\1\s*>/i.exec(html);
  const inside = template?.[2] ?? html;
  const outside = template === null ? '' : html.replace(template[0], '').trim();
  const text = template?.[1]?.toLowerCase() === 'script' ? inside : decodeEntities(inside);
  const lines = [...(outside === '' ? [] : [outside, '']), ...text.split('\n')];
  const indents = text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.length - one.trimStart().length]));
  const indent = indents.length === 0 ? 0 : indents.reduce((least, one) => Math.min(least, one));
  return lines.map((one) => (one.slice(0, indent).trim() === '' ? one.slice(indent) : one));
}

function splitMarkdown(
  texts: readonly string[],
  given: Attributes,
  attributes: readonly string[],
  vertical: boolean,
): readonly ImportedSlide[] {
  const own = (name: string) => given.get(name) ?? '';
  const horizontal = readSeparator(own('data-separator'));
  const below = readSeparator(own('data-separator-vertical'));
  const separators = {
    horizontal: horizontal === undefined ? defaultSeparators.horizontal : [horizontal],
    vertical: below === undefined ? [] : [below],
    notes: readNotesSeparator(own('data-separator-notes')) ?? /^\s*notes?:/i,
  };
  const { lines } = scanLines('', texts, 1);
  return splitSlides(lines, separators).map((raw, index) => ({
    attributes,
    body: raw.body.map(({ text }) => text),
    notes: raw.notes.map(({ text }) => text),
    vertical: raw.vertical || (vertical && index === 0),
  }));
}
