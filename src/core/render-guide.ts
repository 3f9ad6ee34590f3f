import { element } from './element.ts';
import { guideFor } from './guide.ts';
import { labelsFor } from './labels.ts';
import { lexMarkdown } from './lex-markdown.ts';
import { readBlocks } from './read-blocks.ts';
import { renderParts } from './render-blocks.ts';
import { typesetBlocks } from './typeset.ts';

/** The guide for whoever gives the talk, as part of the page that is shown only when the shell asks for it. */
export function renderGuide(lang: string): string {
  const reading = { file: 'guide', lines: [], findings: [], slide: { attributes: {} } };
  const blocks = typesetBlocks(readBlocks(lexMarkdown(guideFor(lang)).tokens, 1, reading.slide, reading), lang);
  const context = { labels: labelsFor(lang), images: new Map<string, string>(), medium: 'screen' as const, lang };
  return element('template', { class: 'guide' }, renderParts(blocks, context));
}
