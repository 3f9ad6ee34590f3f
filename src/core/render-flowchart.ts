import { isChartSource } from './chart-source.ts';
import type { Flowchart, Inline } from './deck.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { layOutFlowchart, letter } from './lay-out-flowchart.ts';
import type { Attributes } from './node.ts';
import { flowchartText, inlineText, isDrawn } from './plain-text.ts';

/**
 * A flowchart is the list of its arrows: that is what is heard, and read where a drawing would be too small. Eyes get a drawing of
 * the same words. On paper the drawing is a picture whose alternative text is that list.
 */
export function renderFlowchart(
  chart: Flowchart,
  render: (inlines: readonly Inline[]) => string,
  medium: 'screen' | 'print' = 'screen',
): string {
  const { class: own, ...others } = chart.attributes;
  const isPrint = medium === 'print';
  const [from, to] = chart.listed;
  const list = chart.children.slice(from, to);
  const drawn = !isDrawn(chart)
    ? ''
    : drawFlowchart(chart, isPrint ? { role: 'img', 'aria-label': flowchartText(chart) } : { 'aria-hidden': 'true' });
  const items = list.map(({ children }) => element('li', {}, render(children))).join('\n');
  const parts = [
    ...chart.children.slice(0, from).map(({ children }) => element('p', { class: 'flow-title' }, render(children))),
    drawn,
    (isPrint && drawn !== '') || list.length === 0 ? '' : element('ul', {}, items),
    ...chart.children.slice(to).map(({ children }) => {
      const isSource = isChartSource(inlineText(children));
      return element('p', isSource ? { class: 'chart-source' } : {}, render(children));
    }),
  ].filter((part) => part !== '');
  const name = own === undefined ? 'flow' : `flow ${own}`;
  return element('div', { class: name, ...others }, `\n${parts.join('\n')}\n`);
}

function drawFlowchart(chart: Flowchart, attributes: Attributes): string {
  const { width, height, boxes, arrows } = layOutFlowchart(chart);
  const margin = 2;
  const shapes = [
    ...arrows.map(({ way, head }) => `<path class="flow-way" d="${way}"/><path class="flow-head" d="${head}"/>`),
    ...boxes.map((box) => {
      const { x, y, width: w, height: h, lines } = box;
      const top = y + (h - lines.length * letter.line) / 2 + letter.line * 0.78;
      return `<rect x="${x}" y="${y}" width="${w}" height="${h}"/>${writeLines(x + w / 2, top, lines, 'flow-name')}`;
    }),
    ...arrows.map(({ label: { x, y, lines } }) => writeLines(x, y, lines, 'flow-label')),
  ];
  const viewBox = [-margin, -margin, width + 2 * margin, height + 2 * margin].map(Math.round).join(' ');
  const style = `--width: ${Math.round(width + 2 * margin)}`;
  return element('svg', { ...attributes, viewBox, style, 'font-size': String(letter.size) }, shapes.join(''));
}

function writeLines(x: number, y: number, lines: readonly string[], name: string): string {
  if (lines.length === 0) return '';
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" y="${y + index * letter.line}">${escapeHtml(line)}</tspan>`,
  );
  return element('text', { class: name }, spans.join(' '));
}
