import type { Option, Verb } from './verb.ts';

const deck = '[<Ordner oder .md-Datei>]';

/** What `--help` prints without a verb. */
export function overviewHelp(verbs: readonly Verb[]): string {
  return [
    'Macht aus Markdown-Dateien einen Vortrag: am Bildschirm, als eine HTML-Datei und als PDF.',
    '',
    'Befehle:',
    ...table(verbs.map((verb) => [verb.script, verb.summary])),
    '',
    'Ohne Ordner ist der Ordner »slides« dieses Projekts gemeint.',
    'Ordner und Schalter stehen hinter zwei Strichen: npm start -- mein-vortrag --no-open',
    `Hilfe zu einem Befehl: ${verbs[0]?.script ?? 'npm start'} -- --help`,
    '',
  ].join('\n');
}

/** What `--help` prints for one verb. */
export function verbHelp(verb: Verb): string {
  const rows = Object.entries(verb.options).map(([name, option]) => [flag(name, option), option.help] as const);
  return [
    `Aufruf: ${verb.script} -- ${verb.files ?? deck} [Schalter]`,
    '',
    verb.description,
    '',
    'Schalter:',
    ...table([...rows, ['--help, -h', 'diese Hilfe zeigen']]),
    '',
  ].join('\n');
}

function flag(name: string, option: Option): string {
  if (option.negatable) return `--no-${name}`;
  return option.value ? `--${name} ${option.value}` : `--${name}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const indent = ' '.repeat(width + 4);
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('\n', `\n${indent}`)}`);
}
