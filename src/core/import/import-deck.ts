import { type Finding, sortFindings } from '../finding.ts';
import { readFrontMatter } from '../front-matter.ts';
import { normalizeText } from '../normalize-text.ts';
import { scanLines } from '../scan-lines.ts';
import type { SourceFile } from '../source-file.ts';
import { detectFormat, type ForeignFormat } from './foreign-format.ts';
import { importFrontMatter } from './import-front-matter.ts';
import { importMarp } from './import-marp.ts';
import { importRevealHtml } from './import-reveal-html.ts';
import { importSlidev } from './import-slidev.ts';
import type { Importing } from './importing.ts';

export interface ImportedDeck {
  readonly format: ForeignFormat;
  /** Our Markdown. */
  readonly files: readonly SourceFile[];
  /** What was changed (`info`) and what was not taken over (`warning`), with lines of the file that was read. */
  readonly findings: readonly Finding[];
}

/** A deck of Marp, Slidev, reveal-md or reveal.js as ours. Total; every word is in the new file or in a finding. */
export function importDeck(source: SourceFile): ImportedDeck {
  const texts = normalizeText(source.text).split('\n');
  const { entries, lineCount } = readFrontMatter(source.name, texts);
  const format =
    detectFormat(entries, scanLines(source.name, texts.slice(lineCount), lineCount + 1).lines) ?? 'reveal-md';
  const importing: Importing = { file: source.name, findings: [] };
  const text = importers[format](texts, importing);
  const name = `${source.name.replace(/\.[^./]+$/, '')}.md`;
  return { format, files: [{ name, text }], findings: sortFindings(importing.findings) };
}

const importers: Readonly<Record<ForeignFormat, (texts: readonly string[], importing: Importing) => string>> = {
  marp: importMarp,
  slidev: importSlidev,
  'reveal-html': importRevealHtml,
  'reveal-md': importRevealMd,
};

/** Its Markdown is ours, so all that is left behind are settings. */
function importRevealMd(texts: readonly string[], importing: Importing): string {
  const { lines, lineCount } = importFrontMatter(texts, new Set(), importing);
  const body = texts.slice(lineCount).join('\n');
  return lines.length === 0 ? body : `---\n${lines.join('\n')}\n---\n${body}`;
}
