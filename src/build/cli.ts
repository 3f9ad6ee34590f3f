import { parseRequest } from './args.ts';
import { ExportError } from './export-error.ts';
import { overviewHelp, verbHelp } from './help.ts';
import { projectPath, projectVersion } from './project.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import type { Verb } from './verb.ts';

/** A new verb is a file and a line here. Each is loaded where it is needed. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import('./verb-start.ts')).startVerb,
  new: async () => (await import('./verb-new.ts')).newVerb,
  export: async () => (await import('./verb-export.ts')).exportVerb,
  check: async () => (await import('./verb-check.ts')).checkVerb,
  a11y: async () => (await import('./verb-a11y.ts')).a11yVerb,
  pdf: async () => (await import('./verb-pdf.ts')).pdfVerb,
  mend: async () => (await import('./verb-mend.ts')).mendVerb,
  import: async () => (await import('./verb-import.ts')).importVerb,
  shots: async () => (await import('./verb-shots.ts')).shotsVerb,
};

/** The verb of that name; where there is none, all of them, for what is said then. */
function loadVerbs(name = ''): Promise<readonly Verb[]> {
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  return Promise.all((load ? [load] : Object.values(verbs)).map((one) => one()));
}

/** Does what the command line asks for; resolves to the exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    const known = await loadVerbs(argv[0]);
    const request = parseRequest(argv, known, { cwd: terminal.cwd, source: projectPath('slides') });
    if (request.kind === 'run') return await request.verb.run(request.args, terminal);
    terminal.out.write(request.kind === 'version' ? `${projectVersion()}\n` : help(request.verb, known));
    return 0;
  } catch (error) {
    terminal.err.write(`\nFehler: ${describe(error)}\n`);
    return 1;
  }
}

function help(verb: Verb | undefined, all: readonly Verb[]): string {
  return verb ? verbHelp(verb) : overviewHelp(all);
}

/** What nobody has foreseen is shown with all that helps to find it. */
function describe(error: unknown): string {
  if (error instanceof ExportError) return `${error.message}\n    ${error.hint}`;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Das hätte nicht passieren dürfen. Bitte melden Sie es mit dieser Ausgabe.\n\n${details}`;
}
