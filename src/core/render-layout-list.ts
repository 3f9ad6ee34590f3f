/**
 * Text of `layout-list.ts`: the list of all layouts, one line for each file.
 * @param names of the files in `layouts/`, without ending: `two-columns`
 */
export function renderLayoutList(names: readonly string[]): string {
  const sorted = names.toSorted();
  const imports = sorted.map((name) => `import { ${constantOf(name)} } from './layouts/${name}.ts';`);
  return `// Written by \`npm run layouts\`: one line for each file in layouts/.
import type { Layout } from './layout.ts';
${imports.join('\n')}

export const layouts: readonly Layout[] = [
${sorted.map((name) => `  ${constantOf(name)},`).join('\n')}
];
`;
}

/** `two-columns` → `twoColumnsLayout` */
function constantOf(name: string): string {
  return `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Layout`;
}
