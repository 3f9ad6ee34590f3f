import type { QrCode } from './deck.ts';
import { element, withClass } from './element.ts';
import type { Labels } from './labels.ts';

/** Light modules around the pattern: readers need four. */
const margin = 4;

/** The pattern as a picture with a name, dark on light in every scheme, and below it the address: `words` as HTML. */
export function renderQrCode({ attributes, address, modules }: QrCode, words: string, labels: Labels): string {
  const picture = modules === undefined ? '' : `${renderModules(modules, labels.qrCode(address))}\n`;
  return element('div', withClass('qr', attributes), `\n${picture}${element('p', {}, words)}\n`);
}

function renderModules(modules: readonly (readonly boolean[])[], name: string): string {
  const size = modules.length + 2 * margin;
  const rows = modules.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x + margin} ${y + margin}h${width}v1h-${width}z`),
  );
  const ground = `<path class="qr-ground" d="M0 0H${size}V${size}H0z"/>`;
  return element(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' },
    `${ground}<path d="${rows.join('')}"/>`,
  );
}

/** Where dark modules lie side by side: the first one, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}
