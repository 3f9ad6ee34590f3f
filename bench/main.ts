import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type FoundBrowser, findBrowser, launchBrowser } from '../src/build/browser.ts';
import { projectPath } from '../src/build/project.ts';
import { writeBarePage } from './bare-page.ts';
import { benchPeers } from './bench-peers.ts';
import { formatTable, type Row } from './format-table.ts';
import { generateDeck } from './generate-deck.ts';
import { type ExportCost, measureExport } from './measure-export.ts';
import { measurePage, type PageCost } from './measure-page.ts';
import { measureBarePrint } from './measure-print.ts';
import { measureSave, type SaveCost, saves } from './measure-save.ts';
import { measureSearch } from './measure-search.ts';
import { measureSync, type SyncCost, syncSteps } from './measure-sync.ts';
import { median } from './median.ts';
import { provideMarp } from './provide-marp.ts';

const stepsPerPage = 3;
/** The number of slides that stands for the talk itself; all others are generated. */
const talkSize = 8;

interface Plan {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Against Marp in place of a bare page. */
  readonly peers: boolean;
}

/** Prints one table for each size of deck; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const plan = readPlan(argv);
  const folder = await mkdtemp(join(tmpdir(), 'deck-bench-'));
  try {
    return await (plan.peers ? benchAgainstPeers(plan, folder) : benchAgainstBare(plan, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchAgainstBare(plan: Plan, folder: string): Promise<number> {
  const browser = await launch();
  try {
    console.log(describeMachine(browser));
    for (const size of plan.sizes)
      console.log(`\n${await benchDeck(browser, size, plan.runs, join(folder, `${size}`))}`);
    console.log(footnotes);
    return 0;
  } finally {
    await browser.close();
  }
}

async function benchAgainstPeers(plan: Plan, folder: string): Promise<number> {
  const marp = await provideMarp();
  if (!marp) return 1;
  const tools = { marp, browser: foundBrowser() };
  const browser = await launch();
  console.log(describeMachine(browser));
  await browser.close();
  for (const size of plan.sizes) {
    const place = join(folder, `${size}`);
    const runs = size < 100 ? plan.runs : Math.min(plan.runs, size < 1000 ? 3 : 2);
    console.log(`\n${await benchPeers(await provideDeck(size, place), runs, place, tools)}`);
  }
  console.log(peerFootnotes);
  return 0;
}

function describeMachine(browser: Browser): string {
  return `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores`;
}

function foundBrowser(): FoundBrowser {
  const found = findBrowser();
  if (!found) throw new Error('No browser to measure with: run `npm run bench`, not its script.');
  return found;
}

async function launch(): Promise<Browser> {
  return await launchBrowser(foundBrowser());
}

function readPlan(argv: readonly string[]): Plan {
  const options = {
    slides: { type: 'string', default: '8,100,1000' },
    runs: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: false },
  } as const;
  const { slides, runs, peers } = parseArgs({ args: [...argv], options }).values;
  const plan = { sizes: slides.split(',').map(Number), runs: Number(runs), peers };
  if ([...plan.sizes, plan.runs].every((number) => Number.isInteger(number) && number > 0)) return plan;
  throw new Error('Usage: npm run bench -- [--slides 8,100,1000] [--runs 7] [--peers]');
}

async function benchDeck(browser: Browser, size: number, runs: number, folder: string): Promise<string> {
  const deck = await provideDeck(size, folder);
  const out = join(folder, 'out');
  const html = await repeat(runs, () => measureExport(deck, out, ['--no-pdf']));
  const both = await repeat(runs, () => measureExport(deck, out, []));
  const exported = join(out, (await readdir(out)).find((name) => name.endsWith('.html')) ?? '');
  const bare = await writeBarePage(await readFile(exported, 'utf8'), folder);
  const bytes = { ours: (await stat(exported)).size, other: await totalSize(bare.files) };
  const pages = await measureInTurns(browser, [exported, bare.path], runs);
  const sync = await measureSync(browser, exported);
  const search = await measureSearch(browser, exported);
  const save = await measureSave(browser, deck, folder);
  const print = await repeat(runs, () => measureBarePrint(launch, bare.path));
  return formatTable(`${size} slides`, 'bare reveal.js', [
    ...pageRows(pages),
    ...syncRows(sync, median(pages[1].map(({ step }) => step))),
    { name: 'one keystroke of a search', unit: 'ms', ours: search, remark: 'wanted: at most 50 ms' },
    ...saveRows(save, size),
    { name: 'file size', unit: 'kB', ...bytes, remark: 'bare: page, reveal.js, reveal.css' },
    ...exportRows(html, both, median(print)),
  ]);
}

async function provideDeck(size: number, folder: string): Promise<string> {
  return size === talkSize ? projectPath('slides') : await writeDeck(size, join(folder, 'deck'));
}

async function writeDeck(size: number, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of generateDeck(size)) await writeFile(join(folder, name), text);
  return folder;
}

async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Exports and prints take seconds and vary little: three runs are enough. */
async function repeat<T>(runs: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) results.push(await measure());
  return results;
}

/** After one run that warms the browser: A B, B A, A B …, so that a machine that slows down slows both. */
async function measureInTurns(browser: Browser, paths: readonly [string, string], runs: number) {
  const costs: [PageCost[], PageCost[]] = [[], []];
  for (const path of paths) await measurePage(browser, path, 1);
  for (let run = 0; run < runs; run++) {
    const turn = run % 2 ? ([1, 0] as const) : ([0, 1] as const);
    for (const side of turn) costs[side].push(await measurePage(browser, paths[side], stepsPerPage));
  }
  return costs;
}

function pageRows([ours, bare]: readonly [readonly PageCost[], readonly PageCost[]]): readonly Row[] {
  const row = (name: string, key: keyof PageCost, remark = ''): Row => ({
    name,
    unit: 'ms',
    ours: median(ours.map((cost) => cost[key])),
    other: median(bare.map((cost) => cost[key])),
    remark,
  });
  return [
    row('first slide visible', 'firstSlide', 'wanted: at most 0.80'),
    row('first contentful paint', 'firstPaint'),
    row('ready for keys', 'ready'),
    row('script time', 'script'),
    row('processor time', 'processor'),
    row('one step', 'step'),
  ];
}

function syncRows({ fromShow, fromSpeaker }: SyncCost, bareStep: number): readonly Row[] {
  const remark = `wanted: at most 100 ms; bare: one step, in one window`;
  return [
    { name: 'both windows agree, led by the show', unit: 'ms', ours: fromShow, other: bareStep, remark },
    { name: 'both windows agree, led by the speaker', unit: 'ms', ours: fromSpeaker, other: bareStep, remark },
  ];
}

function saveRows({ alone, everywhere }: SaveCost, size: number): readonly Row[] {
  const remark = `wanted: below ${size < 1000 ? 60 : 200} ms`;
  return [
    { name: 'save to visible, in the show', unit: 'ms', ours: alone, remark },
    { name: 'save to visible, in three windows', unit: 'ms', ours: everywhere, remark },
  ];
}

function exportRows(html: readonly ExportCost[], both: readonly ExportCost[], barePrint: number): readonly Row[] {
  const time = (costs: readonly ExportCost[]) => median(costs.map((cost) => cost.milliseconds));
  const peak = (costs: readonly ExportCost[]) =>
    costs.map((cost) => cost.peak).sort((a, b) => (b?.bytes ?? 0) - (a?.bytes ?? 0))[0];
  const memory = (name: string, costs: readonly ExportCost[]): Row => ({
    name,
    unit: 'MB',
    ours: peak(costs)?.bytes,
    remark: peak(costs)?.process ?? 'only measured on Linux',
  });
  return [
    { name: 'export HTML', unit: 's', ours: time(html) },
    {
      name: 'export HTML and PDF',
      unit: 's',
      ours: time(both),
      other: barePrint,
      remark: "bare: reveal's print view to PDF",
    },
    memory('peak memory, HTML', html),
    memory('peak memory, HTML and PDF', both),
  ];
}

const footnotes = `
Medians; each page cold from file://, both in turns; the ratio is the figure, the rest depends on the machine.
first slide visible: start of the navigation → the first frame with its heading in view has been painted.
script time; processor time (all that its process does): until the page is at rest after its start.
one step: key press → end of the first frame that shows it.
one keystroke of a search: input → its list is laid out, in the reading edition.
both windows agree: time between show and speaker view having the same step, ${syncSteps} steps from each of them.
save to visible: before a slide is written → a frame with its new text has been painted, while the deck is served; ${saves} saves.
peak memory: largest resident set (VmHWM) of the one process of the export's tree that grew largest.`;

const peerFootnotes = `
Whole processes in turns, each from its start to its end, with the same texts and the same browser; medians, then the spread.
all files: what \`npm run export\` writes by itself.
peak memory: of the process and all below it at one time, what they share counted once; Marp: its PDF.`;
