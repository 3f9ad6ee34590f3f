import type { Block } from './deck.ts';
import type { Position } from './node.ts';
import { isChartLanguage, readChart } from './read-chart.ts';
import { readCode } from './read-code.ts';
import { isFlowchartLanguage, readFlowchart } from './read-flowchart.ts';
import { formulaWords, readFormula } from './read-formula.ts';
import { isMapLanguage, readMap } from './read-map.ts';
import { readQrCode } from './read-qr-code.ts';
import type { Reading } from './reading.ts';

interface FenceNode {
  readonly attributes: Record<string, string>;
  /** Where the fence stands. */
  readonly position: Position;
}

/** A fenced block is what the first word behind its fence says, and code in any other language. */
export function readFence(language: string, text: string, node: FenceNode, reading: Reading): Block {
  if (isMapLanguage(language)) return readMap(language, text, node, reading);
  if (isChartLanguage(language)) return readChart(language, text, node, reading);
  if (isFlowchartLanguage(language)) return readFlowchart(text, node, reading);
  if (language === 'qr') return readQrCode(text, node, reading);
  const words = formulaWords(language);
  if (words !== undefined) return readFormula(text, words, node, reading, true);
  return readCode(language, text, node, reading);
}
