import { attribute, type ForeignLine, type Importing, report } from './importing.ts';

interface Directive {
  readonly value: string;
  readonly line: number;
}

/** What holds for a slide, by name, without the `_` of those for one slide only. */
export type MarpDirectives = Readonly<Record<string, Directive>>;

interface WrittenDirective extends Directive {
  readonly key: string;
  /** As the author wrote it. */
  readonly source: string;
}

const names = new Set(
  (
    'marp theme style headingDivider size math title author description keywords url image lang paginate header ' +
    'footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color transition'
  ).split(' '),
);

/** The directives in a comment; undefined where it is a note. */
export function readDirectives(comment: string, line: number): readonly WrittenDirective[] | undefined {
  const lead = comment.length - comment.trimStart().length;
  const first = line + comment.slice(0, lead).split('\n').length - 1;
  const directives: WrittenDirective[] = [];
  for (const [index, text] of comment.trim().split('\n').entries()) {
    const [, key, value = ''] = /^([_$]?[a-zA-Z]+)\s*:(?:\s+(.*))?$/.exec(text) ?? [];
    const last = directives.at(-1);
    if (key !== undefined && names.has(key.replace(/^[_$]/, ''))) {
      const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2');
      directives.push({ key, value: plain, line: first + index, source: text.trim() });
    } else if (last === undefined || !/^\s|^$/.test(text)) return undefined;
    // The value of the one before goes on.
    else
      directives[directives.length - 1] = {
        ...last,
        value: `${last.value} ${text.trim()}`,
        source: `${last.source}\n${text}`,
      };
  }
  return directives.length === 0 ? undefined : directives;
}

/** Directives that mean something here, and what becomes of them. */
const directiveHints: Readonly<Record<string, string>> = {
  marp: 'Es wird nicht mehr gebraucht.',
  class: 'Die Klasse bleibt, ihr Aussehen nicht; eine Anordnung wählt data-layout.',
  backgroundColor: 'Daraus wurde data-background-color.',
  backgroundImage: 'Daraus wurde ein Hintergrund der Folie.',
  headingDivider: 'An diesen Überschriften steht nun eine Trennlinie.',
};

export const marpHandled: ReadonlySet<string> = new Set(Object.keys(directiveHints));

export function reportDirective(name: string, source: string, line: number, importing: Importing): void {
  report(importing, line, 'info', source, directiveHints[name] ?? '');
}

/** As attributes of the slide. */
export function slideAttributes(directives: MarpDirectives): readonly string[] {
  return Object.entries(directives).flatMap(([key, { value }]) => {
    if (key === 'class') return [attribute('class', value.replace(/[[\],]/g, ' ').trim())];
    if (key === 'backgroundColor') return [attribute('data-background-color', value)];
    if (key !== 'backgroundImage') return [];
    const address = /^url\(["']?(.*?)["']?\)$/.exec(value)?.[1];
    return [attribute(address === undefined ? 'data-background' : 'data-background-image', address ?? value)];
  });
}

/** Whether `headingDivider` begins a slide here: `2` stands for levels one and two, `[2]` for that level alone. */
export function splitsAt({ text, isCode }: ForeignLine, { headingDivider }: MarpDirectives): boolean {
  const level = /^ {0,3}(#{1,6})\s/.exec(text)?.[1]?.length;
  if (headingDivider === undefined || level === undefined || isCode) return false;
  const { value } = headingDivider;
  return /^\d$/.test(value) ? level <= Number(value) : value.includes(String(level));
}
