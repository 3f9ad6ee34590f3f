import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.ts';
import { ExportError } from './export-error.ts';
import type { Arguments, Options, Verb } from './verb.ts';

export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly verb?: Verb }
  | { readonly kind: 'run'; readonly verb: Verb; readonly args: Arguments };

interface Defaults {
  /** Directory that paths are relative to. */
  readonly cwd: string;
  /** Absolute path of the deck when none is named. */
  readonly source: string;
}

/** What the user asks for; throws an `ExportError` that names the nearest known word. */
export function parseRequest(argv: readonly string[], verbs: readonly Verb[], defaults: Defaults): Request {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return { kind: 'help' };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const verb = findVerb(first, verbs);
  if (rest.some((word) => word === '--help' || word === '-h')) return { kind: 'help', verb };
  return { kind: 'run', verb, args: parseVerbArguments(rest, verb, defaults) };
}

function findVerb(word: string, verbs: readonly Verb[]): Verb {
  const verb = verbs.find((candidate) => candidate.name === word);
  if (verb) return verb;
  const names = verbs.map((candidate) => candidate.name);
  throw new ExportError(
    `Den Befehl »${word}« gibt es nicht.`,
    `${didYouMean(nearest(word, names))}Es gibt: ${names.join(', ')}. Mehr dazu mit --help.`,
  );
}

function parseVerbArguments(words: readonly string[], verb: Verb, defaults: Defaults): Arguments {
  const values: Record<string, string | boolean> = {};
  const places: string[] = [];
  for (const token of tokenize(words, verb.options)) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind === 'option') values[optionName(token, verb)] = optionValue(token, verb.options);
  }
  if (places.length > 1 && verb.files === undefined) {
    throw new ExportError(
      `Nur ein Ordner oder eine Datei ist möglich; »${places[1]}« ist zu viel.`,
      'Pfade mit Leerzeichen bitte in Anführungszeichen setzen.',
    );
  }
  const paths = places.map((place) => resolve(defaults.cwd, place));
  return { source: paths[0] ?? defaults.source, places: paths, values };
}

type Token = ReturnType<typeof tokenize>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Not strict, for Node's own messages are English. */
function tokenize(words: readonly string[], options: Options) {
  const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }] as const));
  return parseArgs({ args: [...words], options: types, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function optionName(token: OptionToken, verb: Verb): string {
  if (Object.hasOwn(verb.options, token.name)) return token.name;
  const positive = token.name.replace(/^no-/, '');
  if (positive !== token.name && verb.options[positive]?.negatable) return positive;
  const known = Object.entries(verb.options).flatMap(([name, { negatable }]) =>
    negatable ? [name, `no-${name}`] : [name],
  );
  const meant = nearest(token.name, known);
  throw new ExportError(
    `Den Schalter »${token.rawName}« gibt es bei »${verb.name}« nicht.`,
    `${didYouMean(meant && `--${meant}`)}Alle Schalter zeigt ${verb.script} -- --help`,
  );
}

function optionValue(token: OptionToken, options: Options): string | boolean {
  const option = options[token.name];
  if (option?.type !== 'string') {
    if (token.value === undefined) return option !== undefined;
    throw new ExportError(`Der Schalter »${token.rawName}« hat keinen Wert.`, `Bitte nur ${token.rawName} schreiben.`);
  }
  const missing = !token.value || (!token.inlineValue && token.value.startsWith('-'));
  if (!missing) return token.value;
  throw new ExportError(
    `Nach »${token.rawName}« fehlt der Wert.`,
    `So ist es gemeint: ${token.rawName} ${option.value ?? '<Wert>'}`,
  );
}

function didYouMean(word: string | undefined): string {
  return word ? `Meinten Sie »${word}«? ` : '';
}
