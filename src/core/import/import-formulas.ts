import { type Importing, report } from './importing.ts';

/** As Pandoc and KaTeX tell a formula from an amount: nothing blank inside its signs, no digit behind them. */
const inline = /(`[^`]*`)|(?<![\\$\w])\$(?![\s$`])([^$`]{1,300}?)(?<![\s\\])\$(?![$\w])/g;
/** Steps of a formula, `$$ {1|2}`. */
const steps = /^(\s*\$\$)\s*\{[\d,|\sal-]+\}\s*$/;

/** A line with its formulas as they are written here: `$a$` as a code span between the signs. */
export function importFormulas(text: string, line: number, importing: Importing): string {
  const [, dollars] = steps.exec(text) ?? [];
  if (dollars !== undefined) {
    report(importing, line, 'warning', text, 'Eine Formel erscheint hier als Ganzes.');
    return dollars;
  }
  return text.replace(inline, (raw, code, formula) => {
    if (code !== undefined) return raw;
    report(importing, line, 'info', raw, 'Eine Formel im Satz steht hier zwischen $` und `$.');
    return `$\`${formula}\`$`;
  });
}
