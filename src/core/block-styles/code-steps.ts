import type { StyledBlock } from '../styled-block.ts';

/** More than anybody speaks about; all lines are alike then. */
const mostSteps = 12;

/** Where steps are shown: in the show, small in the speaker view, and on paper with a page for each. */
const where = ':is(.show .reveal, .preview, html.steps)';

/** At a step the last fragment that has come is the one that counts: no script is needed to know it. */
function linesAt(step: number): string {
  const come = step === 0 ? '' : `:has(i:nth-child(${step}).visible)`;
  return `${where} pre${come}:not(:has(i:nth-child(${step + 1}).visible)):has(i) .line`;
}

function select(isEmphasised: boolean): string {
  const steps = Array.from({ length: mostSteps }, (_, step) => {
    const named = `[data-steps~="${step}"]`;
    return linesAt(step) + (isEmphasised ? named : `:not(${named})`);
  });
  return steps.join(',\n');
}

/** Emphasised lines have a ground and an edge, the others lose their weight, never so much that they cannot be read. */
export const codeStepsStyle: StyledBlock = {
  name: 'code-steps',
  isUsedBy: (node) => node.type === 'code' && node.emphasis !== undefined,
  style: `
.code-step {
  position: absolute;
  width: 1px;
  height: 1px;
}

${select(true)} {
  box-shadow: inset var(--stroke-3) 0 var(--color-accent);
  background: var(--color-ground);
}

${select(false)} {
  &,
  & * {
    color: var(--color-muted);
    font-weight: 400;
  }
}
`,
};
