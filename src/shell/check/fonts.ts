import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Those that the file brings along. */
export function checkFonts({ fonts }: CheckLabels): Check {
  return {
    name: fonts.name,
    async run() {
      const faces = [...document.fonts];
      const loads = await Promise.allSettled(faces.map((face) => face.load()));
      const lost = faces.filter((_, index) => loads[index]?.status === 'rejected');
      if (lost.length === 0) return { state: 'ok', text: fonts.ok };
      const names = new Set(lost.map(({ family }) => family.replaceAll('"', '')));
      return { state: 'limited', text: fonts.limited([...names].join(', ')) };
    },
  };
}
