import { readFile } from 'node:fs/promises';
import { type SelectorComponent, transform } from 'lightningcss';
import { projectPath } from './project.ts';

/**
 * How reveal.js shows and hides the fragments of a slide, for a page whose root has the class `steps`: its own rules, so that paper
 * cannot differ from the show.
 */
export async function renderStepStyle(): Promise<string> {
  const path = projectPath('node_modules/reveal.js/dist/reveal.css');
  const { code } = transform({
    filename: path,
    code: await readFile(path),
    minify: true,
    visitor: {
      Rule: {
        media: () => [],
        keyframes: () => [],
        'font-face': () => [],
      },
      Selector: (selector) =>
        selector.some((part) => part.type === 'class' && part.name === 'fragment') ? selector.map(underSteps) : [],
      // What moves would be printed on its way, and what is going to fade on a layer of its own.
      Declaration: {
        custom: ({ name }) => (name === 'will-change' ? [] : undefined),
        transition: () => [],
      },
    },
  });
  return code.toString();
}

function underSteps(part: SelectorComponent): SelectorComponent {
  return part.type === 'class' && part.name === 'reveal' ? { ...part, name: 'steps' } : part;
}
