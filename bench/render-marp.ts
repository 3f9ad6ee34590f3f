import type { Addition, Block, Deck, Inline, ListItem, Slide, TableCell } from '../src/core/deck.ts';
import { labelsFor } from '../src/core/labels.ts';
import type { MapBlock } from '../src/core/leaves.ts';
import { htmlText, taskMark } from '../src/core/plain-text.ts';
import { notesText } from '../src/core/slide-text.ts';

/** Marp cuts off what does not fit, and its letters are large: small enough for every slide that is measured. */
const style = "'section { font-size: 15px; padding: 20px }'";

/**
 * A deck in the Markdown of Marp, slide by slide in the same order: what they say is the same, how it looks is Marp's matter.
 * Maps become the list of their places; fragments, icons and layouts go. Notes are comments, as Marp wants them.
 */
export function renderMarp({ meta, slides }: Deck): string {
  const facts = ['marp: true', `title: ${JSON.stringify(meta.title)}`, `lang: ${meta.lang}`, `style: ${style}`];
  return `${['---', ...facts, '---'].join('\n')}\n\n${slides.map((slide) => renderSlide(slide, meta.lang)).join('\n\n---\n\n')}\n`;
}

function renderSlide(slide: Slide, lang: string): string {
  // An arrow in a note must not end the comment.
  const notes = notesText(slide, lang).replaceAll('-->', '→');
  return [renderBlocks(slide.blocks, lang), notes && `<!--\n${notes}\n-->`].filter(Boolean).join('\n\n');
}

function renderBlocks(blocks: readonly Block[], lang: string): string {
  return blocks
    .map((block) => renderBlock(block, lang))
    .filter((text) => text !== '')
    .join('\n\n');
}

function renderBlock(block: Block, lang: string): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${renderInlines(block.children)}`;
    case 'paragraph':
    case 'text-line':
    case 'caption':
      return renderInlines(block.children);
    case 'list':
      return block.items
        .map((item, index) => renderItem(item, block.ordered ? `${block.start + index}. ` : '- ', lang))
        .join('\n');
    case 'item':
      return renderItem(block, '- ', lang);
    case 'chart':
    case 'flowchart':
    case 'qr':
      return renderBlocks(block.children, lang);
    case 'video':
      return block.alt;
    case 'quote':
      return prefix(renderBlocks(block.children, lang), '> ');
    case 'addition':
      return renderAddition(block, lang);
    case 'figure':
      return renderBlocks(block.children, lang);
    case 'footnotes':
      return renderBlocks(block.children, lang);
    case 'footnote':
      return `${block.number} ${renderBlocks(block.children, lang)}`;
    case 'callout':
      return prefix(`${labelsFor(lang).callouts[block.kind]}\n\n${renderBlocks(block.children, lang)}`, '> ');
    case 'formula':
      return `$$\n${block.source}\n$$`;
    case 'code':
      return renderCode(block.text, block.language);
    case 'map':
      return renderMap(block, lang);
    case 'table':
      return [block.header, block.header.map(ruleCell), ...block.rows].map(renderRow).join('\n');
    // Marp would begin a slide at it.
    case 'rule':
      return '';
    case 'html':
      return escapeSigns(htmlText(block.parts)).trim();
  }
}

function renderItem(item: ListItem, marker: string, lang: string): string {
  const text = taskMark(item) + renderBlocks(item.children, lang).replace(/\n\n(?=\s*(?:[-]|\d+\.) )/g, '\n');
  return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

function renderAddition({ children, source }: Addition, lang: string): string {
  const labels = labelsFor(lang);
  const parts = [labels.addition, renderBlocks(children, lang), source && escapeSigns(`${labels.source}: ${source}`)];
  return prefix(parts.filter(Boolean).join('\n\n'), '> ');
}

/** Its places, and what has to stand beside it. */
function renderMap({ places, added }: MapBlock, lang: string): string {
  const { addition, mapSource } = labelsFor(lang);
  const lines = [...places.map(({ name }) => name), added ? `${addition} ${mapSource}` : mapSource];
  return lines.map(escapeSigns).join('\n\n');
}

/** A fence longer than any inside. */
function renderCode(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function ruleCell({ align }: TableCell): string {
  return { left: ':---', center: ':---:', right: '---:', none: '---' }[align ?? 'none'];
}

function renderRow(cells: readonly (TableCell | string)[]): string {
  return `| ${cells.map((cell) => (typeof cell === 'string' ? cell : renderInlines(cell.children))).join(' | ')} |`;
}

function renderInlines(inlines: readonly Inline[]): string {
  return inlines.map(renderInline).join('').replaceAll('\u00ad', '');
}

function renderInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeSigns(inline.text);
    case 'strong':
      return `**${renderInlines(inline.children)}**`;
    case 'emphasis':
      return `*${renderInlines(inline.children)}*`;
    case 'strike':
      return `~~${renderInlines(inline.children)}~~`;
    case 'formula':
      return `$${inline.source}$`;
    case 'code-span':
      return `\`\` ${inline.text} \`\``;
    case 'link':
      return `[${renderInlines(inline.children)}](<${inline.href}>)`;
    case 'image':
      return `![${escapeSigns(inline.alt)}](<${inline.src}>)`;
    case 'break':
      return '\\\n';
    case 'footnote-mark':
      return String(inline.number);
    case 'icon':
    case 'step-mark':
      return '';
    case 'html':
      return escapeSigns(htmlText(inline.parts));
  }
}

/** Every sign that could mean something; CommonMark takes a backslash before any of ASCII's. */
function escapeSigns(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function prefix(text: string, mark: string): string {
  return text.replace(/^/gm, mark);
}
