import type { Block } from './deck.ts';
import { isChartLanguage, readChart } from './read-chart.ts';
import { readCode } from './read-code.ts';
import { isFlowchartLanguage, readFlowchart } from './read-flowchart.ts';
import { formulaWords, readFormula } from './read-formula.ts';
import { isMapLanguage, readMap } from './read-map.ts';
import { readQrCode } from './read-qr-code.ts';
import type { BlockNode, Reading } from './reading.ts';

type ReadBlock = (language: string, text: string, node: BlockNode, reading: Reading) => Block;

/** What makes a block of a fence with such an info string; undefined for code. */
function findReader(language: string): ReadBlock | undefined {
  if (isMapLanguage(language)) return readMap;
  if (isChartLanguage(language)) return readChart;
  if (isFlowchartLanguage(language)) return (_, text, node, reading) => readFlowchart(text, node, reading);
  if (language === 'qr') return (_, text, node, reading) => readQrCode(text, node, reading);
  const words = formulaWords(language);
  return words === undefined ? undefined : (_, text, node, reading) => readFormula(text, words, node, reading, true);
}

/** Whether an info string names a language for code, and no block of ours. */
export function isCodeLanguage(language: string): boolean {
  return language !== '' && findReader(language) === undefined;
}

/** A fenced block is what the first word behind its fence says, and code in any other language. */
export function readFence(language: string, text: string, node: BlockNode, reading: Reading): Block {
  return (findReader(language) ?? readCode)(language, text, node, reading);
}
