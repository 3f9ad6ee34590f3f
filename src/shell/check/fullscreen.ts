import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

export function checkFullscreen({ fullscreen }: CheckLabels): Check {
  return {
    name: fullscreen.name,
    run: async () =>
      document.fullscreenEnabled ? { state: 'ok', text: fullscreen.ok } : { state: 'limited', text: fullscreen.failed },
  };
}
