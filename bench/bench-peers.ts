import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundBrowser } from '../src/build/browser.ts';
import { readDeck } from '../src/build/read-deck.ts';
import { parseDeck } from '../src/core/parse-deck.ts';
import { checkMarp } from './check-marp.ts';
import { formatTable, type Row } from './format-table.ts';
import { type Command, measureCommand } from './measure-command.ts';
import { exportCommand } from './measure-export.ts';
import { median } from './median.ts';
import type { Marp } from './provide-marp.ts';
import { renderMarp } from './render-marp.ts';
import { type TreePeak, watchMemory } from './watch-memory.ts';

/** Milliseconds of whole processes. */
interface Round {
  readonly ours: number;
  readonly html: number;
  readonly pdf: number;
  /** Marp's two processes at the same time, until the later one has ended. */
  readonly together: number;
}

/** What both make of one deck. */
interface Match {
  readonly ours: Command;
  readonly html: Command;
  readonly pdf: Command;
}

/** One table: the default export of a deck against the same slides in Marp, by the same browser. */
export async function benchPeers(deck: string, runs: number, folder: string, tools: PeerTools): Promise<string> {
  const out = join(folder, 'out');
  const { files, fallbackSlug } = await readDeck(deck);
  const parsed = parseDeck(files, { fallbackSlug }).deck;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'marp.md'), renderMarp(parsed));
  const match = {
    ours: exportCommand(deck, out, ['--browser', tools.browser.path]),
    ...marpCommands(folder, tools),
  };
  const peaks = { ours: await peakOf(match.ours), other: await peakOf(match.pdf) };
  await measureCommand(match.html);
  await checkMarp(parsed, await readFile(join(folder, 'marp.html'), 'utf8'), await readFile(join(folder, 'marp.pdf')));
  const rounds: Round[] = [];
  for (let run = 0; run < runs; run++) rounds.push(await playRound(match, run % 2 === 1));
  const title = `${parsed.slides.length} slides`;
  const table = formatTable(title, `Marp ${tools.marp.version}`, [...timeRows(rounds), memoryRow(peaks)]);
  return `${table}\nall files: ${(await readdir(out)).sort().join(', ')}; ${runs} rounds`;
}

export interface PeerTools {
  readonly marp: Marp;
  readonly browser: FoundBrowser;
}

function marpCommands(folder: string, { marp, browser }: PeerTools): Omit<Match, 'ours'> {
  const command = (...flags: readonly string[]): Command => ({
    args: [marp.script, join(folder, 'marp.md'), '--no-config', ...flags],
    env: browser.env,
  });
  // Without a limit of time, as a thousand slides may take longer than Marp waits by itself.
  const print = ['--pdf', '--allow-local-files', '--browser-path', browser.path, '--browser-timeout', '0'];
  return {
    html: command('-o', join(folder, 'marp.html')),
    pdf: command(...print, '-o', join(folder, 'marp.pdf')),
  };
}

/** A run of its own, which also warms what the others need: looking at memory takes time. */
async function peakOf(command: Command): Promise<TreePeak | undefined> {
  const watch = watchMemory();
  await measureCommand(command, watch);
  return watch.peak();
}

/** In turns, so that a machine that slows down slows both. */
async function playRound({ ours, html, pdf }: Match, peerFirst: boolean): Promise<Round> {
  const playOurs = () => measureCommand(ours);
  const playPeer = async () => {
    const times = { html: await measureCommand(html), pdf: await measureCommand(pdf) };
    const together = Math.max(...(await Promise.all([measureCommand(html), measureCommand(pdf)])));
    return { ...times, together };
  };
  if (!peerFirst) return { ours: await playOurs(), ...(await playPeer()) };
  const peer = await playPeer();
  return { ours: await playOurs(), ...peer };
}

function timeRows(rounds: readonly Round[]): readonly Row[] {
  const ours = rounds.map((round) => round.ours);
  const row = (name: string, timeOf: (round: Round) => number): Row => {
    const other = rounds.map(timeOf);
    const remark = `${spread(ours)} against ${spread(other)} s`;
    return { name, unit: 's', ours: median(ours), other: median(other), remark };
  };
  return [
    row('all files; Marp: HTML, then PDF', ({ html, pdf }) => html + pdf),
    row('all files; Marp: both at once', ({ together }) => together),
    row('all files; Marp: PDF alone', ({ pdf }) => pdf),
  ];
}

/** `3.1–3.4`, in seconds. */
function spread(milliseconds: readonly number[]): string {
  return [Math.min(...milliseconds), Math.max(...milliseconds)].map((time) => (time / 1000).toFixed(2)).join('–');
}

function memoryRow({ ours, other }: { ours: TreePeak | undefined; other: TreePeak | undefined }): Row {
  const parts = ours?.parts.slice(0, 3).map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)}`);
  return {
    name: 'peak memory of all processes',
    unit: 'MB',
    ours: ours?.bytes,
    other: other?.bytes,
    remark: parts ? `wanted: at most 1500 MB; ${parts.join(', ')}` : 'only measured on Linux',
  };
}
