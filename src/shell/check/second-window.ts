import { limits, reportLimit } from '../limits.ts';
import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Browsers open windows on a click only: until then all that is known is whether one was blocked before. */
export function checkSecondWindow({ secondWindow: texts }: CheckLabels): Check {
  return {
    name: texts.name,
    run: async () =>
      limits().includes('popups') ? { state: 'failed', text: texts.failed } : { state: 'ask', text: texts.ask },
    action: {
      label: texts.action,
      async run() {
        const opened = opensWindow();
        reportLimit('popups', !opened);
        return opened ? { state: 'ok', text: texts.ok } : { state: 'failed', text: texts.failed };
      },
    },
  };
}

function opensWindow(): boolean {
  try {
    const opened = window.open('about:blank', '', 'popup,width=240,height=160');
    opened?.close();
    return opened !== null;
  } catch {
    return false;
  }
}
