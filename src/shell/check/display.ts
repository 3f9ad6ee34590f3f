import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Not in every browser: whether the desktop goes over more than one display. */
type Extendable = Screen & { readonly isExtended?: boolean };

export function checkDisplay({ display }: CheckLabels): Check {
  return {
    name: display.name,
    async run() {
      const { isExtended } = screen as Extendable;
      if (isExtended === undefined) return { state: 'ask', text: display.ask };
      return isExtended ? { state: 'ok', text: display.ok } : { state: 'limited', text: display.limited };
    },
  };
}
