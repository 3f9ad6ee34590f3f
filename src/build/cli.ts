import { parseRequest } from './args.ts';
import { ExportError } from './export-error.ts';
import { overviewHelp, verbHelp } from './help.ts';
import { projectPath, projectVersion } from './project.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import type { Verb } from './verb.ts';
import { a11yVerb } from './verb-a11y.ts';
import { checkVerb } from './verb-check.ts';
import { exportVerb } from './verb-export.ts';
import { mendVerb } from './verb-mend.ts';
import { pdfVerb } from './verb-pdf.ts';
import { shotsVerb } from './verb-shots.ts';
import { startVerb } from './verb-start.ts';

/** A new verb is a file and a line here. */
const verbs: readonly Verb[] = [startVerb, exportVerb, checkVerb, a11yVerb, pdfVerb, mendVerb, shotsVerb];

/** Does what the command line asks for; resolves to the exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    const request = parseRequest(argv, verbs, { cwd: terminal.cwd, source: projectPath('slides') });
    if (request.kind === 'run') return await request.verb.run(request.args, terminal);
    terminal.out.write(request.kind === 'version' ? `${projectVersion()}\n` : help(request.verb));
    return 0;
  } catch (error) {
    terminal.err.write(`\nFehler: ${describe(error)}\n`);
    return 1;
  }
}

function help(verb: Verb | undefined): string {
  return verb ? verbHelp(verb) : overviewHelp(verbs);
}

/** What nobody has foreseen is shown with all that helps to find it. */
function describe(error: unknown): string {
  if (error instanceof ExportError) return `${error.message}\n    ${error.hint}`;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Das hätte nicht passieren dürfen. Bitte melden Sie es mit dieser Ausgabe.\n\n${details}`;
}
